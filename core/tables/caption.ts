import type { Position } from "../workbook/address";
import type { Sheet } from "../workbook/sheet";

/** The lines of text above a heading. */
export interface Caption {
  readonly text: string;
  readonly lines: readonly { readonly text: string; readonly at: Position }[];
  /** First row of the caption; the heading's own row where there is none. */
  readonly top: number;
}

const HIGHEST_CAPTION = 8;
const CAPTION_START = /^(tabel|table|lampiran|formulir|form|lanjutan|sambungan|daftar|t\s*-?\s*[cb]\b)/i;

/**
 * Reads the caption above a heading. The first heading of a sheet takes every line above it; a later one (the rows
 * before `floor` are another's) only what begins like a caption or is the title of a table, for the rows above it
 * belong to the table before.
 */
export function readCaption(
  sheet: Sheet,
  headingTop: number,
  { floor, isTitle }: { readonly floor: number; readonly isTitle: (text: string) => boolean },
): Caption {
  const lines = linesAbove(sheet, headingTop, floor);
  const start =
    floor > sheet.used.top
      ? lines.findIndex((line) => CAPTION_START.test(line.text) || isTitle(line.text))
      : 0;
  const kept = start < 0 ? [] : lines.slice(start);
  return { text: kept.map((line) => line.text).join(" "), lines: kept, top: kept[0]?.at.row ?? headingTop };
}

function linesAbove(sheet: Sheet, headingTop: number, floor: number): Caption["lines"] {
  const lines: { text: string; at: Position }[] = [];
  for (let row = headingTop - 1; row >= Math.max(floor, headingTop - HIGHEST_CAPTION); row--) {
    const cells = filledColumns(sheet, row);
    if (cells.length > 2 && !isLabel(sheet, row, cells)) break;
    for (const column of [...cells].reverse())
      lines.push({ text: sheet.text(row, column), at: { row, column } });
  }
  return lines.reverse();
}

/** "Perangkat Daerah : Dinas …" in cells of their own. */
function isLabel(sheet: Sheet, row: number, columns: readonly number[]): boolean {
  const [first, second] = columns.map((column) => sheet.text(row, column));
  return columns.length <= 4 && (/^:/.test(second ?? "") || /:$/.test(first ?? ""));
}

function filledColumns(sheet: Sheet, row: number): number[] {
  const columns: number[] = [];
  for (let column = sheet.used.left; column <= sheet.used.right; column++) {
    if (sheet.text(row, column) !== "") columns.push(column);
  }
  return columns;
}

/** Letter by letter: in longer pieces a caption of words alone could be cut in more ways than can be tried. */
const TABLE_NUMBER = /tabel\s*[:.]?\s*((?:[A-Z](?:\s*[.-])?\s*)*\d+(?:[.-]\d+)*)/i;

/** "Tabel 4.3" -> "4.3"; null where the caption has no number. */
export function tableNumber(caption: string): string | null {
  return TABLE_NUMBER.exec(caption)?.[1]?.replace(/\s+/g, "") ?? null;
}

export function isContinuation(caption: string): boolean {
  return /lanjutan|sambungan/i.test(caption);
}
