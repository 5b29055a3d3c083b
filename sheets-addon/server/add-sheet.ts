import type { CellValue } from "../../core/workbook/snapshot";
import { allOrNone } from "./all-or-none";
import { blocksOf } from "./blocks";
import { freeName } from "../../xlsx/sheet-name";
import type { Sheet } from "./sheets";
import { entryOf } from "./write";

type Rows = readonly (readonly CellValue[])[];

/** Adds a sheet behind all others; the user stays where they are. */
export function addSheet(wish: string, rows: Rows): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = spreadsheet.getSheets();
  const active = spreadsheet.getActiveSheet();
  const name = freeName(
    wish,
    sheets.map((sheet) => sheet.getName()),
  );
  return allOrNone((undo) => {
    const sheet = spreadsheet.insertSheet(name, sheets.length);
    undo(() => {
      spreadsheet.deleteSheet(sheet);
    });
    fill(sheet, rows);
    spreadsheet.setActiveSheet(active, true);
    return name;
  });
}

function fill(sheet: Sheet, rows: Rows): void {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [missingRows, missingColumns] = [rows.length - sheet.getMaxRows(), width - sheet.getMaxColumns()];
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  const cells = rows.flatMap((values, row) =>
    Array.from({ length: width }, (_, column) => ({
      row,
      column,
      content: entryOf({ sheet: "", row, column, value: values[column] ?? null }, ""),
    })),
  );
  for (const block of blocksOf(cells))
    sheet.getRange(block.row + 1, block.column + 1, block.rows.length, width).setValues(block.rows);
}
