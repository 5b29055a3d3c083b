import { plainFormulas } from "../core/formulas";
import { tokensOf } from "../core/formulas/tokens";
import type { CustomFunction, Example, Parameter } from "../core/functions/function";
import { formatPosition } from "../core/workbook/address";
import { plainSheet, type CellValue } from "../core/workbook/snapshot";

/** Where the arguments of an example stand: in one row, from D5 on. */
const ROW = 4;
const FIRST_COLUMN = 3;

/** A formula with one of our functions and the plain one that takes its place, as one types them in Indonesia. */
export interface PlainExample {
  readonly own: string;
  readonly plain: string;
}

/** The first example of a function that has a plain formula; null where none has. */
export function plainExample(fn: CustomFunction): PlainExample | null {
  for (const example of fn.examples) {
    const { formula, cells } = placed(fn, example);
    const row = Array.from({ length: FIRST_COLUMN }, (): CellValue => null).concat(cells);
    const values = Array.from({ length: ROW + 1 }, (_, index) => (index === ROW ? row : row.map(() => null)));
    const sheet = { ...plainSheet("A", values), formulas: { A1: formula } };
    const [edit] = plainFormulas({ name: "contoh", sheets: [sheet] }).edits;
    if (edit?.formula !== undefined) return { own: asTyped(formula), plain: asTyped(edit.formula) };
  }
  return null;
}

/** The example's values in cells, and the formula over them; choices and constants stay in the formula. */
function placed(fn: CustomFunction, { args }: Example): { formula: string; cells: CellValue[] } {
  const cells: CellValue[] = [];
  const texts = args.map((argument, index) => {
    const parameter: Parameter | undefined = fn.parameters[index];
    if (argument === null) return "";
    if (parameter?.kind === "pilihan") return `"${String(argument)}"`;
    if (isConstant(fn, index)) return String(argument);
    const values: readonly CellValue[] = Array.isArray(argument) ? argument : [argument as CellValue];
    const at = (column: number): string => formatPosition({ row: ROW, column });
    const first = at(FIRST_COLUMN + cells.length);
    cells.push(...values);
    return values.length === 1 ? first : `${first}:${at(FIRST_COLUMN + cells.length - 1)}`;
  });
  return { formula: `=RENSTRA.${fn.name}(${texts.join(",")})`, cells };
}

/** Is this argument a number in the formula where the function is used in earnest? */
function isConstant({ usage }: CustomFunction, index: number): boolean {
  return /^\d+$/.test((usage.split(";")[index] ?? "").trim());
}

/** Semicolons between arguments and decimal commas, as an Indonesian locale has them. */
function asTyped(formula: string): string {
  const tokens = (tokensOf(formula) ?? []).map(({ text }) => {
    if (text === ",") return "; ";
    return /^\d+\.\d+$/.test(text) ? text.replace(".", ",") : text;
  });
  return `=${tokens.join("")}`;
}
