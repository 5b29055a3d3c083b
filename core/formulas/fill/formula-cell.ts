import { call } from "../../functions/call";
import type { CustomFunction, PlainValue, ResultCell } from "../../functions/function";
import { formatPosition, formatRange } from "../../workbook/address";
import type { Cell } from "../../workbook/sheet";
import type { CellValue } from "../../workbook/snapshot";
import type { FillCell } from "./fill";

/** An argument of a formula: how it is written, what it is now, and what `plain` of a declaration takes for it. */
export interface Argument {
  readonly text: string;
  readonly value: CellValue | readonly (readonly CellValue[])[];
  /** null: a plain formula cannot compute with it. */
  readonly plain: unknown;
}

/** A cell; a plain formula computes with numbers and blanks only. */
export function cellArgument(cell: Cell): Argument {
  const text = formatPosition(cell);
  return { text, value: cell.value, plain: isPlain(cell) ? plainValue(cell) : null };
}

/** Cells of one row, one beside the other; null where others stand between them. */
export function rowArgument(cells: readonly Cell[]): Argument | null {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last || !cells.every((cell, index) => cell.column === first.column + index)) return null;
  const text = formatRange({ top: first.row, left: first.column, bottom: last.row, right: last.column });
  const plain = cells.every(isPlain) ? cells.map(plainValue) : null;
  return { text, value: [cells.map(({ value }) => value)], plain };
}

/** A word that chooses between variants. */
export function choiceArgument(choice: string): Argument {
  return { text: `"${choice}"`, value: choice, plain: choice };
}

/** `rest`: what `plain` takes for the parameters behind those that are given. */
export function formulaCell(
  cell: Cell,
  fn: CustomFunction,
  { args, rest = [] }: { readonly args: readonly Argument[]; readonly rest?: readonly unknown[] },
): FillCell {
  const own = `RENSTRA.${fn.name}(${args.map(({ text }) => text).join(",")})`;
  const canBePlain = args.every(({ plain }) => plain !== null);
  const plain = canBePlain ? (fn.plain?.(...args.map((argument) => argument.plain), ...rest) ?? null) : null;
  const result = call(
    fn,
    args.map(({ value }) => value),
  );
  const isPercent = cell.format.includes("%");
  return {
    cell,
    own: `=${isPercent ? asFraction(own) : own}`,
    plain: plain === null ? null : `=${isPercent ? asFraction(plain) : plain}`,
    result: scaled(Array.isArray(result) ? null : (result as ResultCell), isPercent),
  };
}

/** A cell of percent format shows 0.8 as 80 %; our functions answer 80. */
function asFraction(formula: string): string {
  return `IF(${formula}="","",${formula}/100)`;
}

function scaled(result: ResultCell, isPercent: boolean): ResultCell {
  return isPercent && typeof result === "number" ? result / 100 : result;
}

export function isPlain({ value }: Cell): boolean {
  return typeof value === "number" || value === null || value === "";
}

function plainValue(cell: Cell): PlainValue {
  const value = typeof cell.value === "number" ? cell.value : null;
  return { text: formatPosition(cell), value, raw: cell.value };
}
