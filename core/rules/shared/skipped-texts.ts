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
  const formulas = Object.entries(table.sheet.formulas).filter(([, formula]) => /^=\s*SUM\(/i.test(formula));
  const texts = formulas.length > 0 ? textAmounts(table) : [];
  if (texts.length === 0) return [];
  return formulas.flatMap(([address, formula]) => {
    const [at, ranges] = [parsePosition(address), sumRanges(formula)];
    if (!at || !ranges || !contains(table.range, at)) return [];
    const skipped = texts.filter(({ cell }) => ranges.some((range) => contains(range, cell)));
    const cell = table.sheet.cell(at.row, at.column);
    const { value: result } = cell;
    const isSkipping = skipped.length > 0 && typeof result === "number" && follows(table, ranges, result);
    return isSkipping ? [{ table, cell, result, skipped }] : [];
  });
}

/** Amounts of the table that are texts: their column is one of figures, else none would be added up. */
function textAmounts(table: Table): TextAmount[] {
  const { left, right } = table.range;
  const found: TextAmount[] = [];
  for (const { index } of table.dataRows)
    for (let column = left; column <= right; column++) {
      if (typeof table.sheet.value(index, column) !== "string") continue;
      const cell = table.sheet.cell(index, column);
      const reading = readTarget(cell, table.style(column));
      if (reading.form !== "amount" || reading.value === 0) continue;
      found.push({ cell, amount: reading.value, sure: !reading.traits.includes("ambiguous") });
    }
  return found;
}

/** Is the result what a spreadsheet makes of the true numbers alone? A file may carry results of long ago. */
function follows({ sheet }: Table, ranges: readonly Range[], result: number): boolean {
  let sum = 0;
  let count = 0;
  for (const { top, bottom, left, right } of ranges)
    for (let row = top; row <= Math.min(bottom, sheet.used.bottom); row++)
      for (let column = left; column <= Math.min(right, sheet.used.right); column++) {
        const value = sheet.value(row, column);
        if (typeof value !== "number") continue;
        sum += value;
        count++;
      }
  return sameRupiah(result, sum, count);
}
