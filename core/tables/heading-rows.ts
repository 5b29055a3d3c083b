import { yearOrdinal, yearsIn } from "../numbers/years";
import type { Sheet } from "../workbook/sheet";
import { columnNumber, continuesHeading, startsLikeHeading } from "./heading-text";

/** Fewer columns make no table. */
export const FEWEST_COLUMNS = 3;
/** "Kerangka Pendanaan" */
const LONGEST_LONE_HEADING = 20;

/** The cells that hold something of their own, left to right. */
export function ownCells(sheet: Sheet, row: number): { column: number; text: string }[] {
  const cells = [];
  for (let column = sheet.used.left; column <= sheet.used.right; column++) {
    if (sheet.value(row, column) === null) continue;
    const text = sheet.text(row, column);
    if (text !== "") cells.push({ column, text });
  }
  return cells;
}

/** "1.06.02", "1.06.02 - PROGRAM …": no heading names one. */
const CODE = /^[1-9X]\.[\dX]{1,2}\.\d{1,2}(?![\d,])/i;

export function startsHeading(sheet: Sheet, row: number): boolean {
  if (holdsCode(sheet, row)) return false;
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

/** Nearly all rows of a long table do, and in one of their first cells. */
function holdsCode(sheet: Sheet, row: number): boolean {
  for (let column = sheet.used.left; column <= sheet.used.right; column++)
    if (CODE.test(sheet.text(row, column))) return true;
  return false;
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

export function continuesBlock(sheet: Sheet, row: number, cells: readonly { text: string }[]): boolean {
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
  if (columnNumber(leadText(sheet, row)) !== 1) return false;
  const cells = ownCells(sheet, row);
  return cells.length >= FEWEST_COLUMNS && cells.every((cell) => columnNumber(cell.text) !== null);
}

/** The first text of a row; "" where it is blank. */
function leadText(sheet: Sheet, row: number): string {
  for (let column = sheet.used.left; column <= sheet.used.right; column++) {
    const text = sheet.text(row, column);
    if (text !== "") return text;
  }
  return "";
}

/**
 * "1 2 3 4 5 1 2 3 4 5" under "Target tahun ke-" and "Realisasi tahun ke-", beside heading words or not: it counts the
 * years of groups and does not number the columns.
 */
export function isOrdinalRow(sheet: Sheet, row: number, top: number): boolean {
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
