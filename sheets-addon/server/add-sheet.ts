import { columnCount, mergedAreas, type NewCell, type NewSheet } from "../../core/workbook/new-sheet";
import { freeName } from "../../xlsx/sheet-name";
import { allOrNone } from "./all-or-none";
import { formatOf, linkText, setLinks } from "./new-sheet-links";
import { setBorders, setLooks } from "./new-sheet-looks";
import type { Sheet } from "./sheets";
import { entryOf } from "./write";

/**
 * Adds a sheet behind all others; the user stays where they are. How it is printed is left out: no service of Apps
 * Script sets up a page, Google asks for it when somebody prints.
 */
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
    makeRoom(sheet, wanted);
    fill(sheet, wanted);
    layOut(sheet, wanted);
    spreadsheet.setActiveSheet(active, true);
    return name;
  });
}

function makeRoom(sheet: Sheet, wanted: NewSheet): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const missingColumns = Math.max(columnCount(wanted), wanted.widths?.length ?? 0) - columns;
  if (wanted.rows.length > rows) sheet.insertRowsAfter(rows, wanted.rows.length - rows);
  if (missingColumns > 0) sheet.insertColumnsAfter(columns, missingColumns);
}

function fill(sheet: Sheet, wanted: NewSheet): void {
  const width = columnCount(wanted);
  if (width === 0) return;
  const range = sheet.getRange(1, 1, wanted.rows.length, width);
  const columns = Array.from({ length: width }, (_, column) => column);
  const cells = wanted.rows.map((row) => columns.map((column): NewCell => row[column] ?? {}));
  const formats = cells.map((row) => row.map(formatOf));
  // Formats come first: they decide what a value becomes.
  if (formats.some((row) => row.some((format) => format !== "General"))) range.setNumberFormats(formats);
  range.setValues(cells.map((row) => row.map((cell) => entry(cell))));
  setLinks(sheet, wanted);
  setLooks(range, cells);
  setBorders(sheet, wanted);
}

function entry(cell: NewCell): string | number | boolean {
  return cell.link ? linkText(cell) : entryOf(cell, "");
}

const PIXELS_A_CHARACTER = 7;
const PIXELS_BESIDE_TEXT = 5;

function layOut(sheet: Sheet, wanted: NewSheet): void {
  (wanted.widths ?? []).forEach((width, column) => {
    if (width !== null)
      sheet.setColumnWidth(column + 1, Math.round(width * PIXELS_A_CHARACTER + PIXELS_BESIDE_TEXT));
  });
  if (wanted.frozenRows) sheet.setFrozenRows(wanted.frozenRows);
  for (const area of mergedAreas(wanted)) sheet.getRange(area).merge();
}
