import { formatPosition, type Address } from "../core/workbook/address";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";

/** What a cell of a snapshot holds, as text; "" for an empty one. */
export function cellText({ sheets }: WorkbookSnapshot, at: Address): string {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  if (!sheet) return "";
  const formula = sheet.formulas[formatPosition(at)];
  const value = sheet.values[at.row - sheet.origin.row]?.[at.column - sheet.origin.column] ?? null;
  return formula ?? (value === null ? "" : String(value));
}
