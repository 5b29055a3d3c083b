import { formatPosition } from "../../core/workbook/address";
import type { NewSheet } from "../../core/workbook/new-sheet";
import type { Capabilities } from "./capabilities";
import { codeOf } from "./errors";

/** Widths are points here; a character of the usual font has 7 pixels, a column 5 more, and a pixel is 3/4 of a point. */
const POINTS_A_CHARACTER = 7 * 0.75;
const POINTS_BESIDE_TEXT = 5 * 0.75;

/** Columns, and the rows that stay in sight. */
export function layOut(added: Excel.Worksheet, sheet: NewSheet, can: Capabilities): void {
  (sheet.widths ?? []).forEach((width, index) => {
    if (width === null) return;
    const { format } = added.getRange(formatPosition({ row: 0, column: index }));
    format.columnWidth = width * POINTS_A_CHARACTER + POINTS_BESIDE_TEXT;
  });
  if (sheet.frozenRows && can.frozenRows) added.freezePanes.freezeRows(sheet.frozenRows);
}

/** One page wide, on A4. Excel may refuse it, as where no printer is known; a sheet without it is still a sheet. */
export async function setUpPage(
  context: Excel.RequestContext,
  added: Excel.Worksheet,
  { print }: NewSheet,
): Promise<void> {
  if (!print) return;
  try {
    added.pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
    added.pageLayout.paperSize = "A4";
    added.pageLayout.zoom = { horizontalFitToPages: 1 };
    if (print.repeatRows) {
      const [first, last] = print.repeatRows;
      added.pageLayout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
    }
    await context.sync();
  } catch (error) {
    if (codeOf(error) === null) throw error;
  }
}
