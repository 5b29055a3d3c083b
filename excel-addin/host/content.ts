import type { Content as CellContent, Edit } from "../../core/workbook/edit";
import { isErrorValue } from "../../core/workbook/sheet";
import type { CellValue } from "../../core/workbook/snapshot";
import { DAYS_TO_1904, isDateFormat } from "./dates";
import { LONGEST_TEXT } from "./edit-rules";
import { cellValue, isFormula } from "./raw-sheet";

/** What is given to Excel's `formulas` for one cell; a null format leaves the cell's own. */
export interface Content {
  readonly put: string | number | boolean;
  readonly format: string | null;
}

/** What Excel says of a cell. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: string;
}

/** One cell of a range whose values, formulas and number formats were loaded. */
export function rawCell(cells: Excel.Range, row: number, column: number): RawCell {
  const at = (grid: readonly (readonly unknown[])[]): unknown => grid[row]?.[column];
  return { value: at(cells.values), formula: at(cells.formulas), format: String(at(cells.numberFormat)) };
}

/** What the cell holds, as every host says it. */
export function cellContent({ value, formula, format }: RawCell, from1904: boolean): CellContent {
  return isFormula(formula, value) ? { formula } : { value: cellValue(value, format, from1904) };
}

/** Under this format Excel takes everything for text, formulas and numbers as well. */
const TEXT_FORMAT = "@";

/** How an edit is written into a cell of this number format. */
export function contentOf(edit: Pick<Edit, "value" | "formula">, format: string, from1904: boolean): Content {
  if (edit.formula !== undefined) return { put: edit.formula, format: untexted(format) };
  const value = edit.value ?? null;
  if (value === null) return { put: "", format: null };
  if (typeof value === "string") return { put: textFor(value, format), format: null };
  return { put: storedNumber(value, format, from1904), format: untexted(format) };
}

/** How the cell gets back what it held, with its format where `written` changed it. */
export function restoring(cell: RawCell, written: Content): Content {
  const format = written.format === null ? null : cell.format;
  const { value, formula } = cell;
  if (isFormula(formula, value)) return { put: formula, format };
  if (typeof value === "number" || typeof value === "boolean") return { put: value, format };
  const text = typeof value === "string" ? value : "";
  // An error without a formula is entered as an error; nobody types #REF! as a text.
  return { put: text === "" || isErrorValue(text) ? text : textFor(text, cell.format), format };
}

/**
 * A leading apostrophe is Excel's own sign for "this is text": it is kept beside the value and not in it, and leaves the
 * number format alone. It stands before every text, because which texts look like a date or a number depends on the
 * language of Excel.
 */
function textFor(text: string, format: string): string {
  // The longest text has no room for it; such a text is no number or date anyway.
  const isPlain = format === TEXT_FORMAT || (text.length >= LONGEST_TEXT && !/^[=+\-@']/.test(text));
  return isPlain || text === "" ? text : `'${text}`;
}

function untexted(format: string): string | null {
  return format === TEXT_FORMAT ? "General" : null;
}

function storedNumber(
  value: Exclude<CellValue, string | null>,
  format: string,
  from1904: boolean,
): number | boolean {
  return typeof value === "number" && from1904 && isDateFormat(format) ? value - DAYS_TO_1904 : value;
}
