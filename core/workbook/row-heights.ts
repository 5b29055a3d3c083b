import { styleOf } from "./looks";
import type { NewSheet } from "./new-sheet";

/** Of a line in the usual 11 points, in points. */
const LINE_HEIGHT = 15;
/** Of a column that nobody set, in characters. */
const USUAL_WIDTH = 8.43;
/** Widths are counted in digits; capitals are wider than these, small letters hardly narrower. */
const CAPITAL = 1.2;
/** So much wider is a bold text. */
const BOLD = 1.1;

/**
 * Heights in points, by row, of the rows whose texts take more than one line. Excel and Google find them out themselves;
 * what reads files does not, and nobody does for merged cells.
 */
export function rowHeights(sheet: NewSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const spans = mergedSpans(sheet);
  sheet.rows.forEach((cells, row) => {
    const lines = cells.map((cell, column) => {
      const style = cell && styleOf(cell);
      if (typeof cell?.value !== "string" || !style?.wraps) return 1;
      const span = spans.get(`${String(row)},${String(column)}`) ?? {
        width: widthOf(sheet, column),
        rows: 1,
      };
      // The rows below that it is merged with have a line each.
      return lineCount(cell.value, style.isBold ? span.width / BOLD : span.width) - (span.rows - 1);
    });
    const most = Math.max(1, ...lines);
    if (most > 1) heights.set(row, most * LINE_HEIGHT);
  });
  return heights;
}

interface Span {
  readonly width: number;
  readonly rows: number;
}

/** The sizes of merged areas by their first cells, "row,column". */
function mergedSpans(sheet: NewSheet): Map<string, Span> {
  return new Map(
    (sheet.merges ?? []).map(({ top, left, bottom, right }) => {
      const columns = Array.from({ length: right - left + 1 }, (_, index) => widthOf(sheet, left + index));
      const width = columns.reduce((sum, each) => sum + each, 0);
      return [`${String(top)},${String(left)}`, { width, rows: bottom - top + 1 }];
    }),
  );
}

function widthOf({ widths }: NewSheet, column: number): number {
  return widths?.[column] ?? USUAL_WIDTH;
}

/** Lines are broken between words; a word wider than the column is broken inside. */
function lineCount(text: string, width: number): number {
  return text.split("\n").reduce((count, paragraph) => count + linesOf(paragraph, width), 0);
}

function linesOf(paragraph: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(" ")) {
    const length = lengthOf(word);
    if (used > 0 && used + 1 + length > width) [lines, used] = [lines + 1, 0];
    const total = used === 0 ? length : used + 1 + length;
    const broken = Math.max(0, Math.ceil(total / width) - 1);
    [lines, used] = [lines + broken, total - broken * width];
  }
  return lines;
}

function lengthOf(word: string): number {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return word.length + capitals * (CAPITAL - 1);
}
