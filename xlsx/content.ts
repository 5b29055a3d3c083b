import { columnIndex, formatRange, type Range } from "../core/workbook/address";
import { badFile } from "./bad-file";
import { MOST_CELLS } from "./limits";

/**
 * The smallest range from A1 that holds all cells with content of all these sheets; null where the sheets are no larger
 * than what may be laid out anyway. A format painted over whole columns spans billions of cells, which no reader should
 * have to lay out. Throws a HostError where the contents themselves lie too far apart.
 */
export function rangeToRead(sheets: readonly string[]): string | null {
  if (cellsOf(sheets.map((xml) => extentOf(xml, ANY_CELL))) <= MOST_CELLS) return null;
  const contents = sheets.map((xml) => extentOf(xml, FILLED_CELL));
  if (cellsOf(contents) > MOST_CELLS) throw badFile("scattered");
  const bottom = Math.max(...contents.map((range) => range.bottom));
  const right = Math.max(...contents.map((range) => range.right));
  return formatRange({ top: 0, left: 0, bottom, right });
}

function cellsOf(extents: readonly Range[]): number {
  return extents.reduce((sum, { bottom, right }) => sum + (bottom + 1) * (right + 1), 0);
}

/** From A1 to the last row and the last column of the cells that the pattern finds. */
function extentOf(xml: string, cell: RegExp): Range {
  let [bottom, right] = [0, 0];
  for (const [, letters = "A", digits] of xml.matchAll(cell)) {
    bottom = Math.max(bottom, Number(digits) - 1);
    right = Math.max(right, columnIndex(letters));
  }
  return { top: 0, left: 0, bottom, right };
}

const ANY_CELL = /<(?:\w+:)?c\s[^>]*?\br="([A-Z]+)(\d+)"/g;
const FILLED_CELL = /<(?:\w+:)?c\s[^>]*?\br="([A-Z]+)(\d+)"[^>]*?(?<!\/)>(?=<(?:\w+:)?(?:v|f|is)[\s>])/g;

/** The number in a cell as the file has it, before anything is made of it; null where there is none. */
export function rawNumber(sheetXml: string, a1: string): number | null {
  const text = new RegExp(
    `<(?:\\w+:)?c\\s[^>]*?\\br="${a1}"[^>]*>(?:(?!</(?:\\w+:)?c>)[^])*?<(?:\\w+:)?v>([^<]*)`,
  );
  const value = Number(text.exec(sheetXml)?.[1] ?? NaN);
  return Number.isNaN(value) ? null : value;
}
