import { formatRange } from "../../core/workbook/address";
import { BORDER_COLOUR, styleOf, type CellStyle } from "../../core/workbook/looks";
import { placedCells, type NewCell, type NewSheet } from "../../core/workbook/new-sheet";
import { blocksOf } from "./blocks";
import type { Sheet } from "./sheets";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Of a new spreadsheet, in points. */
const USUAL_SIZE = 10;

/** All cells at once, a call a property; a property that no cell has is not set. null is what Google has by itself. */
export function setLooks(range: Range, cells: readonly (readonly NewCell[])[]): void {
  const styles = cells.map((row) => row.map(styleOf));
  const set = <Value>(of: (style: CellStyle) => Value, put: (grid: Value[][]) => void): void => {
    const [grid, usual] = [styles.map((row) => row.map(of)), of(styleOf({}))];
    if (grid.some((row) => row.some((value) => value !== usual))) put(grid);
  };
  set(
    ({ isBold }) => (isBold ? "bold" : null),
    (grid) => range.setFontWeights(grid),
  );
  set(
    ({ isUnderlined }) => (isUnderlined ? "underline" : null),
    (grid) => range.setFontLines(grid),
  );
  set(
    ({ size }) => size ?? USUAL_SIZE,
    (grid) => range.setFontSizes(grid),
  );
  set(
    ({ colour }) => (colour === null ? null : `#${colour}`),
    (grid) => range.setFontColors(grid),
  );
  set(
    ({ fill }) => (fill === null ? null : `#${fill}`),
    (grid) => range.setBackgrounds(grid),
  );
  set(
    ({ wraps }) => wraps,
    (grid) => range.setWraps(grid),
  );
  set(
    ({ horizontal }) => horizontal,
    (grid) => range.setHorizontalAlignments(grid),
  );
  set(
    ({ vertical }) => vertical,
    (grid) => range.setVerticalAlignments(grid),
  );
}

/** All borders by one call, whatever the number of their areas. */
export function setBorders(sheet: Sheet, wanted: NewSheet): void {
  const bordered = placedCells(wanted).filter(({ cell }) => styleOf(cell).isBordered);
  const areas = blocksOf(bordered.map(({ row, column }) => ({ row, column, content: null }))).map(
    ({ row, column, rows }) =>
      formatRange({
        top: row,
        left: column,
        bottom: row + rows.length - 1,
        right: column + (rows[0]?.length ?? 1) - 1,
      }),
  );
  if (areas.length === 0) return;
  const solid = SpreadsheetApp.BorderStyle.SOLID;
  sheet.getRangeList(areas).setBorder(true, true, true, true, true, true, `#${BORDER_COLOUR}`, solid);
}
