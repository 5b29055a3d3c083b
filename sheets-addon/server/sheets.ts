import { HostError } from "../../core/workbook/host";

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets with cells; a chart on a sheet of its own has none, and refuses nearly every call. */
export function gridSheets(): Sheet[] {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  return sheets.filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID);
}

/** The sheet of this name, or a HostError. */
export function sheetNamed(name: string): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (sheet) return sheet;
  throw unknownSheet(name);
}

export function unknownSheet(name: string): HostError {
  return new HostError(
    `Lembar "${name}" tidak ada di spreadsheet ini: periksa ulang spreadsheetnya, lalu coba lagi.`,
  );
}

/** Is the whole sheet closed to this user? Its owner may edit it, protected or not. */
export function isProtected(sheet: Sheet): boolean {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .some((protection) => !protection.canEdit());
}
