import type { NewSheet } from "../../core/workbook/new-sheet";
import type { CellValue } from "../../core/workbook/snapshot";

/** A new sheet of values without any looks. */
export function newSheetOf(name: string, rows: readonly (readonly CellValue[])[]): NewSheet {
  return { name, rows: rows.map((values) => values.map((value) => (value === null ? null : { value }))) };
}
