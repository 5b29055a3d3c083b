import { columnCount, type NewSheet } from "../../core/workbook/new-sheet";
import { allOrNone } from "./all-or-none";
import { blocksOf } from "./blocks";
import { freeName } from "../../xlsx/sheet-name";
import type { Sheet } from "./sheets";
import { entryOf } from "./write";

/** Adds a sheet behind all others; the user stays where they are. */
export function addSheet(wanted: NewSheet): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = spreadsheet.getSheets();
  const active = spreadsheet.getActiveSheet();
  const name = freeName(
    wanted.name,
    sheets.map((sheet) => sheet.getName()),
  );
  return allOrNone((undo) => {
    const sheet = spreadsheet.insertSheet(name, sheets.length);
    undo(() => {
      spreadsheet.deleteSheet(sheet);
    });
    fill(sheet, wanted);
    spreadsheet.setActiveSheet(active, true);
    return name;
  });
}

function fill(sheet: Sheet, wanted: NewSheet): void {
  const { rows } = wanted;
  const width = columnCount(wanted);
  const [missingRows, missingColumns] = [rows.length - sheet.getMaxRows(), width - sheet.getMaxColumns()];
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  const cells = rows.flatMap((values, row) =>
    Array.from({ length: width }, (_, column) => ({
      row,
      column,
      content: entryOf(values[column] ?? {}, ""),
    })),
  );
  for (const block of blocksOf(cells))
    sheet.getRange(block.row + 1, block.column + 1, block.rows.length, width).setValues(block.rows);
}
