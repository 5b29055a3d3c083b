import type { Position } from "./address";
import type { Sheet } from "./sheet";

/** How the second line of every sheet begins that we make to be read, and that is no part of the plan. */
export const OWN_SHEET_MARK = "Dibuat oleh Periksa Renstra";

/** Rows and columns that somebody may have put before a sheet's first cell, at most. */
const LOOKED_AT = { rows: 10, columns: 5 };

/**
 * Did we make this sheet to be read? Told by its first cells and not by its name, which people change: below the first
 * text stands our mark.
 */
export function isOwnSheet(sheet: Sheet): boolean {
  const first = firstText(sheet);
  return first !== null && sheet.text(first.row + 1, first.column).startsWith(OWN_SHEET_MARK);
}

/** Where the first text of a sheet stands, row by row; null where its corner is empty. */
export function firstText(sheet: Sheet): Position | null {
  const { top, left } = sheet.used;
  for (let row = top; row < top + LOOKED_AT.rows; row++) {
    for (let column = left; column < left + LOOKED_AT.columns; column++)
      if (sheet.text(row, column) !== "") return { row, column };
  }
  return null;
}
