import { contentOf } from "../core/report/cell-change";
import type { Address } from "../core/workbook/address";
import { Sheet } from "../core/workbook/sheet";
import { plainSheet, type WorkbookSnapshot } from "../core/workbook/snapshot";

/** A sheet of a snapshot; an empty one where there is none of this name. */
export function sheetNamed({ sheets }: WorkbookSnapshot, name: string): Sheet {
  return new Sheet(sheets.find((each) => each.name === name) ?? plainSheet(name, []));
}

/** What a cell of a snapshot holds, as text; "" for an empty one. */
export function cellText(workbook: WorkbookSnapshot, at: Address): string {
  return contentOf(sheetNamed(workbook, at.sheet), at);
}
