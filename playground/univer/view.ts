import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Position } from "../../core/workbook/address";

/** A cell is shown with something of its surroundings. Below frozen rows Univer scrolls about three rows too little. */
const ROWS_ABOVE = 1;
const COLUMNS_BEFORE = 3;

/** Scrolls only as far as the cell asks for: a sheet that jumps about is hard to follow. */
export function bringIntoView(sheet: FWorksheet, { row, column }: Position): void {
  const seen = sheet.getVisibleRange();
  // The last row and column that are seen may be cut off.
  const isRowSeen = seen && row >= seen.startRow && row < seen.endRow;
  const isColumnSeen = seen && column >= seen.startColumn && column < seen.endColumn;
  if (isRowSeen && isColumnSeen) return;
  sheet.scrollToCell(
    isRowSeen ? seen.startRow : Math.max(0, row - ROWS_ABOVE),
    isColumnSeen ? seen.startColumn : Math.max(0, column - COLUMNS_BEFORE),
  );
}
