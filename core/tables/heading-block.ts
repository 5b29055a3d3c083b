import type { Position, Range } from "../workbook/address";
import type { Sheet } from "../workbook/sheet";
import {
  continuesBlock,
  FEWEST_COLUMNS,
  isNumberRow,
  isOrdinalRow,
  ownCells,
  startsHeading,
} from "./heading-rows";
import { continuesHeading, headingPath, standsInGroup, type HeadingPath } from "./heading-text";

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
    const cell = own.text === "" ? groupCell(sheet, { row, column }, rows) : own;
    if (cell && cell.text !== cells.at(-1)?.text)
      cells.push({ text: cell.text, row: cell.row, column: cell.column });
  }
  return named ? cells : [];
}

/** A group heading that was typed once and left unmerged: it holds for the filled columns on its right. */
function groupCell(
  sheet: Sheet,
  { row, column }: Position,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): HeadingCell | null {
  if (sheet.mergedArea(row, column) !== null) return null;
  const below = Array.from({ length: bottom - row }, (_, step) => sheet.text(row + step + 1, column));
  if (!below.some(standsInGroup)) return null;
  for (let left = column - 1; left >= sheet.used.left; left--) {
    if (beginsGroup(sheet, { row, column: left + 1 }, top)) return null;
    const cell = sheet.visibleCell(row, left);
    const spansDown = (sheet.mergedArea(row, left)?.bottom ?? row) > row;
    if (spansDown) return null;
    if (cell.text !== "") return cell;
  }
  return null;
}

/** Does another group begin in this column, in a row above? */
function beginsGroup(sheet: Sheet, { row, column }: Position, top: number): boolean {
  for (let above = top; above < row; above++) if (sheet.value(above, column) !== null) return true;
  return false;
}
