import { rememberFor } from "../../numbers/remember";
import { readTarget } from "../../numbers/target";
import { sameRupiah } from "../../numbers/tolerance";
import type { Plan } from "../../plan/plan";
import type { Table } from "../../tables/table";
import { contains, formatAddress, parsePosition, type Address, type Range } from "../../workbook/address";
import type { Cell } from "../../workbook/sheet";
import { sumRanges } from "../../workbook/sum-formula";

/** An amount that a reader takes for a number, and a spreadsheet for a text. */
export interface TextAmount {
  readonly cell: Cell;
  readonly amount: number;
  /** It can be read in one way only. */
  readonly sure: boolean;
}

/** A sum that is too small because it leaves out amounts that are texts. */
export interface SkippingSum {
  readonly table: Table;
  readonly cell: Cell;
  readonly result: number;
  readonly skipped: readonly TextAmount[];
}

/** Every SUM in a table that leaves out texts, by its address; rules of sums leave them to the rule that names the cause. */
export const skippingSums = rememberFor((plan: Plan): ReadonlyMap<string, SkippingSum> => {
  const sums = plan.tables.flatMap(sumsOf);
  return new Map(sums.map((sum) => [formatAddress(sum.cell), sum]));
});

/** Is one of the cells such a sum? */
export function leavesOutTexts(plan: Plan, cells: readonly Address[]): boolean {
  const sums = skippingSums(plan);
  return sums.size > 0 && cells.some((cell) => sums.has(formatAddress(cell)));
}

function sumsOf(table: Table): SkippingSum[] {
  const own = new Set(table.dataRows.map(({ index }) => index));
  return Object.entries(table.sheet.formulas).flatMap(([address, formula]) => {
    const ranges = sumRanges(formula);
    const at = ranges && parsePosition(address);
    if (!at || !contains(table.range, at)) return [];
    const cell = table.sheet.cell(at.row, at.column);
    const { value: result } = cell;
    if (typeof result !== "number") return [];
    const { sum, count, skipped } = addends(table, own, ranges);
    // A file may carry results of long ago: what counts is a sum of just the true numbers.
    return skipped.length > 0 && sameRupiah(result, sum, count) ? [{ table, cell, result, skipped }] : [];
  });
}

/** What a spreadsheet adds up in ranges, and the amounts in the table's own rows that it passes over. */
function addends(
  table: Table,
  own: ReadonlySet<number>,
  ranges: readonly Range[],
): { readonly sum: number; readonly count: number; readonly skipped: readonly TextAmount[] } {
  const { sheet } = table;
  const skipped: TextAmount[] = [];
  let [sum, count] = [0, 0];
  for (const { top, bottom, left, right } of ranges)
    for (let row = top; row <= Math.min(bottom, sheet.used.bottom); row++)
      for (let column = left; column <= Math.min(right, sheet.used.right); column++) {
        const value = sheet.value(row, column);
        if (typeof value === "number") {
          sum += value;
          count++;
        } else if (typeof value === "string" && own.has(row)) skipped.push(...amountIn(table, row, column));
      }
  return { sum, count, skipped };
}

function amountIn(table: Table, row: number, column: number): TextAmount[] {
  const cell = table.sheet.cell(row, column);
  const reading = readTarget(cell, table.style(column));
  if (reading.form !== "amount" || reading.value === 0) return [];
  return [{ cell, amount: reading.value, sure: !reading.traits.includes("ambiguous") }];
}
