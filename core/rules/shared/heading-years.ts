import type { Sheet } from "../../workbook/sheet";
import { addressOf, type Address } from "../../workbook/address";
import type { FixEdit } from "../fix";

/** Another year in a cell of a heading, whatever else it says. */
export function yearEdit(sheet: Sheet, at: Address, [from, to]: readonly [number, number]): FixEdit {
  const { value, text } = sheet.cell(at.row, at.column);
  const changed = String(value ?? text).replace(String(from), String(to));
  return { ...addressOf(at), value: typeof value === "number" ? Number(changed) : changed };
}
