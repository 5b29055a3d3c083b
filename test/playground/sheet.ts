import type { Page } from "playwright-core";
import type { Address } from "../../core/workbook/address";
import type { CellValue, SheetSnapshot } from "../../core/workbook/snapshot";
import { pageHost } from "./page-host";

/** Types into cells as a planner does: the cell is selected, the keys go to the spreadsheet. */
export async function typeInto(page: Page, address: Address, text: string): Promise<void> {
  await pageHost(page).select(address);
  await page.locator(CELL_EDITOR).focus();
  await page.keyboard.type(text.slice(0, 1));
  // The first key opens the cell; the rest comes at once, or the suite would spend its time in typing.
  await page.keyboard.insertText(text.slice(1));
  await page.keyboard.press("Enter");
}

/** The element that takes the keys while a cell is selected. */
const CELL_EDITOR = "#__editor___INTERNAL_EDITOR__DOCS_NORMAL";

export async function sheetIn(page: Page, name: string): Promise<SheetSnapshot> {
  const { sheets } = await pageHost(page).read();
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export async function valueIn(page: Page, { sheet, row, column }: Address): Promise<CellValue> {
  return (await sheetIn(page, sheet)).values[row]?.[column] ?? null;
}
