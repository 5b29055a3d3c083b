import { columnIndex, formatRange } from "../core/workbook/address";

/**
 * The smallest range from A1 that holds all cells with content. A format painted over whole columns spans billions
 * of cells, which no reader should have to lay out.
 */
export function rangeOfContent(sheets: readonly string[]): string {
  let bottom = 0;
  let right = 0;
  for (const xml of sheets) {
    for (const [, letters = "A", digits] of xml.matchAll(FILLED_CELL)) {
      bottom = Math.max(bottom, Number(digits) - 1);
      right = Math.max(right, columnIndex(letters));
    }
  }
  return formatRange({ top: 0, left: 0, bottom, right });
}

const FILLED_CELL = /<(?:\w+:)?c\s[^>]*?\br="([A-Z]+)(\d+)"[^>]*?(?<!\/)>(?=<(?:\w+:)?(?:v|f|is)[\s>])/g;

/** The number in a cell as the file has it, before anything is made of it; null where there is none. */
export function rawNumber(sheetXml: string, a1: string): number | null {
  const text = new RegExp(
    `<(?:\\w+:)?c\\s[^>]*?\\br="${a1}"[^>]*>(?:(?!</(?:\\w+:)?c>)[^])*?<(?:\\w+:)?v>([^<]*)`,
  );
  const value = Number(text.exec(sheetXml)?.[1] ?? NaN);
  return Number.isNaN(value) ? null : value;
}
