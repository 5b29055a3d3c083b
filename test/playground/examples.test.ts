import { expect, it } from "vitest";
import { call } from "../../core/functions/call";
import type { ResultRows } from "../../core/functions/function";
import { FUNCTIONS } from "../../core/functions/index";
import { CONTOH } from "../core/nomenklatur/contoh";
import { expectedCells, statedCells } from "../example-cells";
import { excelWithoutPage } from "../excel/built/functions-script";
import { statedRows } from "../excel/fake-custom-functions";
import { cellsOf, outcome, sheetsArguments } from "../sheets/custom-functions";
import { startScript } from "../sheets/script";
import { describeInBrowser } from "./browser";
import { typedIn, type Typed } from "./typed-examples";

const rowsOf = (result: unknown): ResultRows =>
  Array.isArray(result) ? (result as ResultRows) : [[result as string]];

/** Every example of every function, with the size of its result. */
const EXAMPLES = FUNCTIONS.flatMap((fn) =>
  fn.examples.map((example): Typed => {
    const rows = rowsOf(call(fn, example.args, CONTOH));
    return { fn, example, rows: rows.length, columns: rows[0]?.length ?? 1 };
  }),
);

/** The examples whose cells are others than stated, with what they are. */
function differing(cells: readonly (readonly unknown[])[]): unknown[] {
  return EXAMPLES.flatMap(({ fn, example }, index) => {
    const [found, expected] = [statedCells(cells[index] ?? [], example), expectedCells(example)];
    const isSame = JSON.stringify(found) === JSON.stringify(expected);
    return isSame ? [] : [{ fn: fn.name, note: example.note, found, expected }];
  });
}

describeInBrowser("every example of every function", (newPage) => {
  it(
    "is the same in core, Excel, Google Sheets and typed into cells of the playground",
    { timeout: 300_000 },
    async () => {
      const { page, offences } = await newPage();
      const [excel, script] = [excelWithoutPage(), startScript([])];
      const results = {
        core: EXAMPLES.map(({ fn, example }) => rowsOf(call(fn, example.args, CONTOH)).flat()),
        "Excel (VM)": EXAMPLES.map(({ fn, example }) =>
          statedRows(excel.calculate(fn.name, example.args)).flat(),
        ),
        "Sheets (VM)": EXAMPLES.map(({ fn, example }) =>
          cellsOf(outcome(script, fn.name, sheetsArguments(example))),
        ),
        playground: await typedIn(page, EXAMPLES),
      };
      const faults = Object.entries(results).map(([host, cells]) => ({ host, differ: differing(cells) }));
      const line = faults.map(({ host, differ }) => {
        const agree = EXAMPLES.length - differ.length;
        return `${host.padEnd(12)} ${String(agree)} of ${String(EXAMPLES.length)}`;
      });
      process.stdout.write(`examples of ${String(FUNCTIONS.length)} functions\n${line.join("\n")}\n`);
      expect(faults.filter(({ differ }) => differ.length > 0)).toEqual([]);
      expect(offences).toEqual({ requests: [], violations: [], errors: [], dialogs: [] });
    },
  );
});
