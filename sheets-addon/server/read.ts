import { formatPosition } from "../../core/workbook/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { LISTS_SHEET } from "../names";
import { contentsOf, openSerialReader } from "./contents";
import { gridSheets, isProtected, type Sheet } from "./sheets";

/**
 * Every sheet by the same number of calls, however large it is; merged areas alone tell their addresses one by one.
 * Hidden rows and columns are unknown: Google would have to be asked for each of them.
 */
export function read(): WorkbookSnapshot {
  const serialOf = openSerialReader();
  return {
    name: SpreadsheetApp.getActiveSpreadsheet().getName(),
    sheets: gridSheets().flatMap((sheet) => snapshotOf(sheet, serialOf) ?? []),
  };
}

/** null for the sheet that keeps our lists: it is no sheet of the user's, and larger than all others together. */
function snapshotOf(sheet: Sheet, serialOf: (date: Date) => number): SheetSnapshot | null {
  const name = sheet.getName();
  if (name === LISTS_SHEET) return null;
  const range = sheet.getDataRange();
  const { values, formulas, formats } = contentsOf(range, serialOf);
  const isEmpty =
    values.length === 1 && values[0]?.length === 1 && values[0][0] === null && !formulas[0]?.[0];
  return {
    name,
    visibility: sheet.isSheetHidden() ? "hidden" : "visible",
    protected: isProtected(sheet),
    origin: { row: 0, column: 0 },
    ...(isEmpty ? NOTHING : { values, shown: range.getDisplayValues(), formats: formats.map(plainFormats) }),
    formulas: byAddress(formulas),
    merges: range.getMergedRanges().map((merge) => merge.getA1Notation()),
  };
}

/** Of an empty sheet Google hands out its first cell. */
const NOTHING: { values: CellValue[][]; shown: string[][]; formats: string[][] } = {
  values: [],
  shown: [],
  formats: [],
};

/** What Google calls the format of a cell that has none. */
const AUTOMATIC = "0.###############";

function plainFormats(row: readonly string[]): string[] {
  return row.map((format) => (format === AUTOMATIC ? "" : format));
}

function byAddress(formulas: readonly (readonly string[])[]): Record<string, string> {
  const cells = formulas.flatMap((texts, row) =>
    texts.map((text, column) => [formatPosition({ row, column }), text] as const),
  );
  return Object.fromEntries(cells.filter(([, text]) => text !== ""));
}
