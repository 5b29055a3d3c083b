import type { Position, Range } from "../workbook/address";
import type { Sheet } from "../workbook/sheet";
import {
  columnNumber,
  continuesHeading,
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

/** All headings of a sheet, from the top down. */
export function findHeadings(sheet: Sheet): HeadingBlock[] {
  const blocks: HeadingBlock[] = [];
  for (let row = sheet.used.top; row <= sheet.used.bottom; row++) {
    const block = startsHeading(sheet, row) ? readBlock(sheet, row) : null;
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
  const spread =
    headings.length >= FEWEST_COLUMNS || (headings.length === 2 && spansManyColumns(sheet, row, headings));
  return (
    spread &&
    headings.length >=
      0.6 * cells.filter((cell) => !continuesHeading(cell.text) || startsLikeHeading(cell.text)).length
  );
}

/** Two heading cells are enough where one of them spans years: "Uraian | Anggaran ->". */
function spansManyColumns(sheet: Sheet, row: number, cells: readonly { column: number }[]): boolean {
  return cells.some(({ column }) => {
    const area = sheet.mergedArea(row, column);
    return area !== null && area.right - area.left >= 2 && area.top === row;
  });
}

function readBlock(sheet: Sheet, top: number): HeadingBlock | null {
  const bottom = headingBottom(sheet, top);
  const numberRow = isNumberRow(sheet, bottom) ? bottom : null;
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

/** A heading goes on as far as its merged cells reach, and as long as rows hold nothing but heading words. */
function headingBottom(sheet: Sheet, top: number): number {
  let bottom = top;
  for (let row = top; row <= Math.min(top + DEEPEST_HEADING - 1, sheet.used.bottom); row++) {
    const cells = ownCells(sheet, row);
    if (row > bottom && !continuesBlock(sheet, row, cells)) break;
    bottom = Math.max(bottom, row);
    if (isNumberRow(sheet, row)) return row;
    for (const { column } of cells) {
      const area = sheet.mergedArea(row, column);
      if (area && area.bottom < top + DEEPEST_HEADING) bottom = Math.max(bottom, area.bottom);
    }
  }
  return bottom;
}

function continuesBlock(sheet: Sheet, row: number, cells: readonly { text: string }[]): boolean {
  return cells.length > 0 && (isNumberRow(sheet, row) || cells.every((cell) => continuesHeading(cell.text)));
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
  if (!below.some(continuesHeading)) return null;
  for (let left = column - 1; left >= sheet.used.left; left--) {
    const cell = sheet.visibleCell(row, left);
    const spansDown = (sheet.mergedArea(row, left)?.bottom ?? row) > row;
    if (spansDown) return null;
    if (cell.text !== "") return cell;
  }
  return null;
}
