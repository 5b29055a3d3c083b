import type { Page } from "playwright-core";
import type { CustomFunction, Example } from "../../core/functions/function";
import { formatPosition } from "../../core/workbook/address";
import type { CellValue } from "../../core/workbook/snapshot";
import { workbookFile } from "../hosts/workbook-file";
import { openBytes } from "./page-host";
import { sheetIn, typeInto } from "./sheet";

const SHEET = "Contoh";
/** Behind the arguments, of which no function takes more. */
const FORMULA_COLUMN = 8;

/** An example of a function, and the size of what it fills. */
export interface Typed {
  readonly fn: CustomFunction;
  readonly example: Example;
  readonly rows: number;
  readonly columns: number;
}

/** Where an example stands: its arguments from column A on, its formula behind them. */
interface Placed extends Typed {
  readonly row: number;
}

/** Types every formula into a cell of the playground, over arguments in cells; the cells that each of them fills. */
export async function typedIn(page: Page, examples: readonly Typed[]): Promise<unknown[][]> {
  const placed = place(examples);
  await openBytes(page, await workbookFile([{ name: SHEET, rows: argumentRows(placed) }]));
  for (const each of placed)
    await typeInto(page, { sheet: SHEET, row: each.row, column: FORMULA_COLUMN }, formulaOf(each));
  // On a busy machine the last one is entered a little later than it was typed.
  for (;;) {
    const { formulas, values } = await sheetIn(page, SHEET);
    if (Object.keys(formulas).length >= placed.length) return placed.map((each) => filledCells(values, each));
    await page.waitForTimeout(100);
  }
}

/** Below one another, each with room for its columns of arguments and for what it fills. */
function place(examples: readonly Typed[]): Placed[] {
  let row = 0;
  return examples.map((each) => {
    const placed = { ...each, row };
    row += Math.max(each.rows, ...each.example.args.map((argument) => valuesOf(argument).length)) + 1;
    return placed;
  });
}

function argumentRows(placed: readonly Placed[]): CellValue[][] {
  const rows: CellValue[][] = [];
  const put = (row: number, column: number, value: CellValue): void => {
    while (rows.length <= row) rows.push(Array<CellValue>(FORMULA_COLUMN).fill(null));
    (rows[row] ??= [])[column] = value;
  };
  for (const { row, example } of placed)
    example.args.forEach((argument, column) => {
      valuesOf(argument).forEach((value, index) => {
        put(row + index, column, value);
      });
    });
  return rows;
}

function formulaOf({ fn, example, row }: Placed): string {
  const references = example.args.map((argument, column) => {
    const first = formatPosition({ row, column });
    const { length } = valuesOf(argument);
    return length > 1 ? `${first}:${formatPosition({ row: row + length - 1, column })}` : first;
  });
  return `=RENSTRA.${fn.name}(${references.join(",")})`;
}

function filledCells(values: readonly (readonly CellValue[])[], { row, rows, columns }: Placed): unknown[] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => values[row + down]?.[FORMULA_COLUMN + right] ?? ""),
  ).flat();
}

function valuesOf(argument: Example["args"][number]): readonly CellValue[] {
  return Array.isArray(argument) ? (argument as readonly CellValue[]) : [argument as CellValue];
}
