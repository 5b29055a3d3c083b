import { describe, expect, it } from "vitest";
import { parsePosition } from "../../../core/workbook/address";
import { HostError, type Host } from "../../../core/workbook/host";
import type { CellValue } from "../../../core/workbook/snapshot";
import { describeHostContract, type Appearance, type HostUnderTest } from "../../hosts/contract";
import type { FakeSheet } from "../fake/workbook";
import { startScript, type Script } from "../script";
import { sidebarHost } from "../sidebar-script";
import { newSheetOf } from "../../hosts/new-sheet-of";

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

const SHEET = { name: "T-C.27", rows: [["Kode", 1]] };
const A1 = { sheet: "T-C.27", row: 0, column: 0 };
const RANGE = { top: 0, left: 0, bottom: 0, right: 0 };
const CALLS: readonly (readonly [string, (host: Host) => Promise<unknown>])[] = [
  ["read", (host) => host.read()],
  ["mark", (host) => host.mark([{ sheet: "T-C.27", severity: "error", ranges: [RANGE] }])],
  ["unmark", (host) => host.unmark()],
  ["write", (host) => host.write([{ ...A1, value: "lain" }])],
  ["select", (host) => host.select(A1)],
  ["selection", (host) => host.selection()],
  ["addSheet", (host) => host.addSheet(newSheetOf("Laporan", [["a", 1]]))],
  ["getSetting", (host) => host.store.get("abaikan")],
  ["setSetting", (host) => host.store.set("abaikan", "[]")],
];

describe("a service of Google's that fails", () => {
  it.each(CALLS)("at any call of %s is told as a sentence with an advice", async (_, call) => {
    const sentences = new Set<string>();
    for (let n = 1; ; n++) {
      const script = startScript([SHEET]);
      script.failAt(n);
      const error: unknown = await call(sidebarHost(script)).then(
        () => null,
        (reason: unknown) => reason,
      );
      // A failure may be without harm (what nobody needs is left out); past the last call there is none.
      if (error === null && n > script.calls.total()) break;
      if (error === null) continue;
      expect(error).toBeInstanceOf(HostError);
      sentences.add((error as HostError).message);
    }
    expect(sentences.size).toBeGreaterThan(0);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][a-z]+ .*\bcoba (sekali )?lagi\b/);
  });
});
