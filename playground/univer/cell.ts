import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellValue } from "../../core/workbook/snapshot";

/**
 * The type is always said: without it Univer reads the text 5.01.02 as a date, 1.10 as a number and =1+1 as a formula.
 */
export function cellOfValue(value: Exclude<CellValue, null>): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** Excel writes the names of newer functions with a prefix that nobody types. */
const NEWER_FUNCTION = /_xlfn\.(?:_xlws\.)?/g;

export function cellOfFormula(formula: string): ICellData {
  return { f: plainFormula(formula) };
}

export function plainFormula(formula: string): string {
  return formula.replace(NEWER_FUNCTION, "");
}

/** Takes the content away and leaves the format. */
export const EMPTY_CELL: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** What a cell holds, as a snapshot has it. A text with line breaks or formats inside is a small document. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const text = cell.p?.body?.dataStream;
  if (text !== undefined) return textOrNull(text.replace(/\r\n$/, "").replace(/\r/g, "\n"));
  const { v, t } = cell;
  if (v === undefined || v === null) return null;
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === "1";
  if (typeof v === "string") return t === CellValueType.NUMBER ? Number(v) : textOrNull(v);
  return t === CellValueType.STRING || t === CellValueType.FORCE_STRING ? String(v) : v;
}

function textOrNull(text: string): string | null {
  return text === "" ? null : text;
}
