import type { Address } from "../../core/workbook/address";
import { sheetNamed } from "./sheets";

/** A hidden sheet stays hidden: that is its owner's choice. */
export function select({ sheet: name, row, column }: Address): null {
  const sheet = sheetNamed(name);
  if (!sheet.isSheetHidden()) sheet.getRange(row + 1, column + 1).activate();
  return null;
}

export function selection(): Address | null {
  const range = activeRange();
  if (!range) return null;
  return { sheet: range.getSheet().getName(), row: range.getRow() - 1, column: range.getColumn() - 1 };
}

/** null where nothing is selected, as on a chart's own sheet; the declarations do not say so. */
function activeRange(): GoogleAppsScript.Spreadsheet.Range | null {
  return SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
}
