import { formatPosition, type Address } from "../../core/workbook/address";
import type { Capabilities } from "./capabilities";
import { codeOf, unknownSheet } from "./errors";

/** Brings the cell into view and selects it; in a hidden sheet there is nothing to show. */
export async function select(context: Excel.RequestContext, address: Address): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(address.sheet);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) throw unknownSheet(address.sheet);
  if (sheet.visibility !== "Visible") return;
  sheet.activate();
  sheet.getRange(formatPosition(address)).select();
  await context.sync();
}

/** Where the user is; null where a chart or a picture is selected. */
export async function selection(
  context: Excel.RequestContext,
  { activeCell }: Capabilities,
): Promise<Address | null> {
  const { workbook } = context;
  const cell = activeCell ? workbook.getActiveCell() : workbook.getSelectedRange();
  cell.load("rowIndex,columnIndex,worksheet/name");
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === "InvalidSelection") return null;
    throw error;
  }
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}
