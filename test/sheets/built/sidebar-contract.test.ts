import { parsePosition } from "../../../core/workbook/address";
import type { CellValue } from "../../../core/workbook/snapshot";
import { describeHostContract, type Appearance, type HostUnderTest } from "../../hosts/contract";
import type { FakeSheet } from "../fake/workbook";
import { startScript, type Script } from "../script";
import { sidebarHost } from "../sidebar-script";

function underTest(script: Script, results: ReadonlyMap<string, CellValue>): HostUnderTest {
  const call: Script["call"] = (...question) => {
    const answer = script.call(...question);
    calculate(script.workbook, results);
    return answer;
  };
  return {
    host: sidebarHost({ ...script, call }),
    appearance: (sheet) => Promise.resolve(appearanceIn(script.workbook.sheet(sheet))),
    formats: (sheet) => Promise.resolve(script.workbook.formulaFormats(sheet)),
    reopen: () => Promise.resolve(underTest(script.reopen(), results)),
  };
}

function appearanceIn({ looks, frozenRows }: FakeSheet): Appearance {
  const cells = [...looks].flatMap(([a1, look]) => {
    const position = parsePosition(a1);
    return position ? [{ a1, ...position, look }] : [];
  });
  const sorted = cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    fills: Object.fromEntries(
      sorted.flatMap(({ a1, look: { Backgrounds: fill } }) => (fill ? [[a1, String(fill)]] : [])),
    ),
    bold: sorted.filter(({ look }) => look["FontWeights"] === "bold").map(({ a1 }) => a1),
    frozenRows,
  };
}

/** The fake does not calculate: a formula that is entered anew gets the result that it had in the beginning. */
function calculate({ sheets }: Script["workbook"], results: ReadonlyMap<string, CellValue>): void {
  for (const sheet of sheets)
    for (const [a1, { content, formula }] of sheet.cells)
      if (formula !== null && content === "") sheet.put(a1, results.get(formula) ?? "", formula);
}

describeHostContract("sidebar before the built script", (sheets) => {
  const script = startScript(sheets);
  const cells = script.workbook.sheets.flatMap((sheet) => [...sheet.cells.values()]);
  const results = new Map(cells.map(({ formula, content }) => [formula ?? "", content]));
  return Promise.resolve(underTest(script, results));
});
