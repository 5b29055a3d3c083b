import type { CellValue } from "../../core/workbook/snapshot";
import { serialReader } from "./dates";

/** What the cells of a range hold, in rows. */
export interface Contents {
  readonly values: CellValue[][];
  /** With their leading "="; "" where a cell has none. */
  readonly formulas: string[][];
  readonly formats: string[][];
}

/** Reads a range by three calls, whatever its size. */
export function contentsOf(
  range: GoogleAppsScript.Spreadsheet.Range,
  serialOf: (date: Date) => number,
): Contents {
  const values: unknown[][] = range.getValues();
  return {
    values: values.map((row) => row.map((value) => cellValue(value, serialOf))),
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
  };
}

/** For the spreadsheet that is open. */
export function openSerialReader(): (date: Date) => number {
  return serialReader(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
}

/** An empty cell is "" to Google; the only objects among values are Dates. */
function cellValue(value: unknown, serialOf: (date: Date) => number): CellValue {
  if (value === "" || value === null) return null;
  if (typeof value === "object") return serialOf(value as Date);
  return value as CellValue;
}
