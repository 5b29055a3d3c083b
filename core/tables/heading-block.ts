import { yearOrdinal, yearsIn } from "../numbers/years";
import type { Position, Range } from "../workbook/address";
import type { Sheet } from "../workbook/sheet";
import {
  columnNumber,
  continuesHeading,
  standsInGroup,
  headingPath,
  startsLikeHeading,
  type HeadingPath,
} from "./heading-text";

/** One column under a heading. */
export interface HeadingColumn {
  readonly column: number;
  readonly path: HeadingPath;
  /** Where each of the path's texts stands, from the top row down. */
  readonly cells: readonly Position[];
}

/** The rows of a table's heading, flattened into one path a column. */
export interface HeadingBlock {
  readonly range: Range;
  readonly columns: readonly HeadingColumn[];
  /** The row "(1) (2) (3)"; null where there is none. */
  readonly numberRow: number | null;
}

const DEEPEST_HEADING = 8;
const FEWEST_COLUMNS = 3;
/** "Kerangka Pendanaan" */
const LONGEST_LONE_HEADING = 20;

/** All headings of a sheet, from the top down. */
export function findHeadings(sheet: Sheet): HeadingBlock[] {
  const blocks: HeadingBlock[] = [];
  for (let row = sheet.used.top; row <= sheet.used.bottom; row++) {
    const floor = (blocks.at(-1)?.range.bottom ?? sheet.used.top - 1) + 1;
    const block = startsHeading(sheet, row) ? readBlock(sheet, row, floor) : null;
    if (!block) continue;
    blocks.push(block);
    row = block.range.bottom;
  }
  return blocks;
}

/** The cells that hold something of their own, left to right. */
function ownCells(sheet: Sheet, row: number): { column: number; text: string }[] {
  const cells = [];
  for (let column = sheet.used.left; column <= sheet.used.right; column++) {
    if (sheet.value(row, column) === null) continue;
    const text = sheet.text(row, column);
    if (text !== "") cells.push({ column, text });
  }
  return cells;
}

function startsHeading(sheet: Sheet, row: number): boolean {
  const cells = ownCells(sheet, row);
  if (cells.length < 2) return false;
  const headings = cells.filter((cell) => startsLikeHeading(cell.text));
  if (headings.length > 0 && headings.length < FEWEST_COLUMNS && runsOverYears(cells)) return true;
  if (headings.length === 2 && cells.length === 2 && goesOnWithYears(sheet, row)) return true;
  const spread =
    headings.length >= FEWEST_COLUMNS || (headings.length === 2 && spansManyColumns(sheet, row, headings));
  return (
    spread &&
    headings.length >=
      0.6 * cells.filter((cell) => !continuesHeading(cell.text) || startsLikeHeading(cell.text)).length
  );
}

/** "Uraian | Anggaran", and below it nothing but the years of the second. */
function goesOnWithYears(sheet: Sheet, row: number): boolean {
  return isOrdinalRow(sheet, row + 1, row) || runsOverYears(ownCells(sheet, row + 1));
}

/** "Uraian | 2020 | 2021 | 2022", for one group of columns or for several: years that follow each other are no figures. */
function runsOverYears(cells: readonly { text: string }[]): boolean {
  const years = cells
    .map(({ text }) => yearsIn(text)[0] ?? yearOrdinal(text))
    .filter((year) => typeof year === "number");
  const follows = (year: number, before: number): boolean =>
    year === before || year === before + 1 || year === years[0] || year === 1;
  return (
    new Set(years).size >= FEWEST_COLUMNS &&
    years.every((year, index) => follows(year, years[index - 1] ?? year)) &&
    areHeadings(cells.map(({ text }) => text))
  );
}

/** Two heading cells are enough where one of them spans years: "Uraian | Anggaran ->". */
function spansManyColumns(sheet: Sheet, row: number, cells: readonly { column: number }[]): boolean {
  return cells.some(({ column }) => {
    const area = sheet.mergedArea(row, column);
    return area !== null && area.right - area.left >= 2 && area.top === row;
  });
}

function readBlock(sheet: Sheet, start: number, floor: number): HeadingBlock | null {
  const top = headingTop(sheet, start, floor);
  const bottom = headingBottom(sheet, start, top);
  const numberRow = isNumberRow(sheet, bottom) && !isOrdinalRow(sheet, bottom, top) ? bottom : null;
  const lastTextRow = numberRow === null ? bottom : bottom - 1;
  const columns: HeadingColumn[] = [];
  for (let column = sheet.used.left; column <= sheet.used.right; column++) {
    const cells = cellsAbove(sheet, column, { top, bottom: lastTextRow });
    if (cells.length > 0) columns.push({ column, path: headingPath(cells.map((cell) => cell.text)), cells });
  }
  const left = columns[0]?.column;
  const right = columns.at(-1)?.column;
  if (left === undefined || right === undefined || columns.length < FEWEST_COLUMNS) return null;
  return { range: { top, left, bottom, right }, columns, numberRow };
}

/** Groups stand above their columns, where those alone look like a heading: to the right of the first column. */
function headingTop(sheet: Sheet, start: number, floor: number): number {
  const first = ownCells(sheet, start)[0]?.column ?? 0;
  const isGroups = (row: number): boolean => {
    const cells = ownCells(sheet, row);
    return cells.length > 0 && cells.every(({ column, text }) => column > first && continuesHeading(text));
  };
  let top = start;
  while (top > floor && isGroups(top - 1)) top--;
  return top;
}

/** A heading goes on as far as its merged cells reach, and as long as rows hold nothing but heading words. */
function headingBottom(sheet: Sheet, start: number, top: number): number {
  let bottom = start;
  for (let row = start; row <= Math.min(top + DEEPEST_HEADING - 1, sheet.used.bottom); row++) {
    const cells = ownCells(sheet, row);
    const ordinals = row > top && isOrdinalRow(sheet, row, top);
    if (row > bottom && !ordinals && !continuesBlock(sheet, row, cells)) break;
    bottom = Math.max(bottom, row);
    if (!ordinals && isNumberRow(sheet, row)) return row;
    for (const { column } of cells) {
      const area = sheet.mergedArea(row, column);
      if (area && area.bottom < top + DEEPEST_HEADING) bottom = Math.max(bottom, area.bottom);
    }
  }
  return bottom;
}

function continuesBlock(sheet: Sheet, row: number, cells: readonly { text: string }[]): boolean {
  if (isNumberRow(sheet, row)) return true;
  if (cells.length === 0 || !areHeadings(cells.map((cell) => cell.text))) return false;
  // "URUSAN PEMERINTAHAN WAJIB …" alone is the first band of the data, unless the heading goes on below it.
  const mayBeBand = cells.length === 1 && (cells[0]?.text.length ?? 0) > LONGEST_LONE_HEADING;
  return !mayBeBand || continuesBlock(sheet, row + 1, ownCells(sheet, row + 1));
}

/** All of them heading words and years, or nearly all and the others short words: planners have columns of their own. */
function areHeadings(texts: readonly string[]): boolean {
  const other = texts.filter((text) => !continuesHeading(text));
  return other.length <= texts.length / 4 && other.every((text) => text.length <= 40 && !/\d/.test(text));
}

/** A row of nothing but column numbers, beginning with 1. */
export function isNumberRow(sheet: Sheet, row: number): boolean {
  const cells = ownCells(sheet, row);
  return (
    cells.length >= FEWEST_COLUMNS &&
    columnNumber(cells[0]?.text ?? "") === 1 &&
    cells.every((cell) => columnNumber(cell.text) !== null)
  );
}

/**
 * "1 2 3 4 5 1 2 3 4 5" under "Target tahun ke-" and "Realisasi tahun ke-", beside heading words or not: it counts the
 * years of groups and does not number the columns.
 */
function isOrdinalRow(sheet: Sheet, row: number, top: number): boolean {
  const cells = ownCells(sheet, row).filter(({ text }) => !continuesHeading(text));
  const counts = cells.every(
    ({ text }, index) => text === "1" || text === String(Number(cells[index - 1]?.text) + 1),
  );
  if (cells.length < 2 || !counts) return false;
  return cells.every(
    ({ column, text }) => text === "1" || !isHeaded(sheet, column, { top, bottom: row - 1 }),
  );
}

/** Has the column a heading of its own in these rows? */
function isHeaded(sheet: Sheet, column: number, rows: { top: number; bottom: number }): boolean {
  for (let row = rows.top; row <= rows.bottom; row++) {
    const text = sheet.text(row, column);
    // A group may be typed again over each of its columns.
    if (text !== "" && text !== sheet.text(row, column - 1)) return true;
  }
  return false;
}

interface HeadingCell extends Position {
  readonly text: string;
}

/** What stands above a column, merged areas carried over, each text once; nothing where only groups reach over it. */
function cellsAbove(
  sheet: Sheet,
  column: number,
  rows: { readonly top: number; readonly bottom: number },
): HeadingCell[] {
  const cells: HeadingCell[] = [];
  let named = false;
  for (let row = rows.top; row <= rows.bottom; row++) {
    const own = sheet.visibleCell(row, column);
    named ||= own.text !== "";
    const cell = own.text === "" ? groupCell(sheet, { row, column }, rows.bottom) : own;
    if (cell && cell.text !== cells.at(-1)?.text)
      cells.push({ text: cell.text, row: cell.row, column: cell.column });
  }
  return named ? cells : [];
}

/** A group heading that was typed once and left unmerged: it holds for the filled columns on its right. */
function groupCell(sheet: Sheet, { row, column }: Position, bottom: number): HeadingCell | null {
  if (sheet.mergedArea(row, column) !== null) return null;
  const below = Array.from({ length: bottom - row }, (_, step) => sheet.text(row + step + 1, column));
  if (!below.some(standsInGroup)) return null;
  for (let left = column - 1; left >= sheet.used.left; left--) {
    const cell = sheet.visibleCell(row, left);
    const spansDown = (sheet.mergedArea(row, left)?.bottom ?? row) > row;
    if (spansDown) return null;
    if (cell.text !== "") return cell;
  }
  return null;
}
