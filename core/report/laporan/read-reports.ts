import { firstText, isOwnSheet } from "../../workbook/own-sheet";
import type { Sheet } from "../../workbook/sheet";
import type { Position } from "../../workbook/address";
import { SIDIK_VERSION, sidikOfParts, type SheetSidik, type Sidik } from "../sidik/sidik";
import { LABELS, NUMBER_IN_MARK, REPORT_TITLE, TEXT_COLUMN } from "./wording";

/** A report sheet as it is found in a workbook. */
export interface FoundReport {
  /** The sheet's own name. */
  readonly sheet: string;
  readonly nomor: number;
  /** What it prints; null where that was changed or is not whole, "lain" where another version printed it. */
  readonly sidik: Sidik | "lain" | null;
}

/** All report sheets of a workbook, the newest first. People rename and move sheets, so their own number counts. */
export function reportsIn(sheets: readonly Sheet[]): FoundReport[] {
  return sheets
    .flatMap((sheet) => {
      const first = isOwnSheet(sheet) ? firstText(sheet) : null;
      return first && sheet.text(first.row, first.column) === REPORT_TITLE ? [foundReport(sheet, first)] : [];
    })
    .reverse()
    .sort((a, b) => b.nomor - a.nomor);
}

function foundReport(sheet: Sheet, { row, column }: Position): FoundReport {
  const nomor = Number(NUMBER_IN_MARK.exec(sheet.text(row + 1, column))?.[1] ?? 0);
  return { sheet: sheet.name, nomor, sidik: printedSidik(sheet, column) };
}

function printedSidik(sheet: Sheet, left: number): FoundReport["sidik"] {
  const whole = rowOf(sheet, left, LABELS.sidik);
  const heading = rowOf(sheet, left + TEXT_COLUMN, LABELS.lembar);
  if (whole === null || heading === null) return null;
  const seluruhnya = sheet.text(whole, left + TEXT_COLUMN);
  if (!seluruhnya.startsWith(`${SIDIK_VERSION}-`)) return /^R\d+-/.test(seluruhnya) ? "lain" : null;
  const sidik = sidikOfParts(printedParts(sheet, { row: heading + 1, column: left + TEXT_COLUMN }));
  // The whole follows from the parts: where one was changed, they no longer fit.
  return sidik.seluruhnya === seluruhnya ? sidik : null;
}

function printedParts(sheet: Sheet, { row: top, column }: Position): SheetSidik[] {
  const parts: SheetSidik[] = [];
  for (let row = top; row <= sheet.used.bottom && sheet.text(row, column) !== ""; row++)
    parts.push({ lembar: sheet.text(row, column).normalize("NFC"), sidik: sheet.text(row, column + 1) });
  return parts;
}

function rowOf(sheet: Sheet, column: number, text: string): number | null {
  for (let row = sheet.used.top; row <= sheet.used.bottom; row++)
    if (sheet.text(row, column) === text) return row;
  return null;
}
