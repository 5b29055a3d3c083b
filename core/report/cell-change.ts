import type { Address, Position } from "../workbook/address";
import { addressOf } from "../workbook/address";
import type { Edit } from "../workbook/edit";
import type { Sheet } from "../workbook/sheet";
import type { CellValue } from "../workbook/snapshot";

/** One cell before and after an edit, to be looked at before it is written. */
export interface CellChange {
  readonly at: Address;
  /** What the cell is for, e.g. "Kode". */
  readonly label: string;
  /** "" where the cell is empty; a formula as it is typed. */
  readonly before: string;
  readonly after: string;
  /** The texts of its row, by which a later write knows that the row is still the one that was looked at. */
  readonly row: string;
  readonly edit: Edit;
}

/** The change that a value makes in a cell; null where the cell reads the same already. */
export function cellChange(
  sheet: Sheet,
  at: { readonly row: number; readonly column: number },
  { label, value }: { readonly label: string; readonly value: CellValue },
): CellChange | null {
  const address = addressOf({ sheet: sheet.name, ...at });
  const before = contentOf(sheet, address);
  const after = value === null ? "" : String(value);
  const edit = { ...address, value };
  return before === after ? null : { at: address, label, before, after, row: rowTexts(sheet, address), edit };
}

/** What a person would find in the cell on opening it. */
export function contentOf(sheet: Sheet, at: Address): string {
  const value = sheet.value(at.row, at.column);
  return sheet.formula(at) ?? (value === null ? "" : String(value));
}

/** The texts that stand in a cell's row besides it: codes, names, indicators. Numbers and formulas come and go. */
export function rowTexts(sheet: Sheet, { row, column }: Position): string {
  const texts: string[] = [];
  for (let each = sheet.used.left; each <= sheet.used.right; each++) {
    const value = sheet.value(row, each);
    const isText = typeof value === "string" && value !== "" && sheet.formula({ row, column: each }) === null;
    if (each !== column && isText) texts.push(value);
  }
  return texts.join("\n");
}
