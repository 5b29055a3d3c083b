/** Rows and columns are counted from 0 everywhere in the core; A1 texts appear only at its borders. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of a named sheet. */
export interface Address extends Position {
  readonly sheet: string;
}

/** Where a cell stands, without what it holds. */
export function addressOf({ sheet, row, column }: Address): Address {
  return { sheet, row, column };
}

const A1 = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
/** "R1C1", "RC", "C5": the other way to write an address. */
const R1C1 = /^(R\d*)?(C\d*)?$/i;

/** 0 -> "A", 25 -> "Z", 26 -> "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" -> 0, "AA" -> 26; upper case only. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function formatPosition({ row, column }: Position): string {
  return columnLetters(column) + String(row + 1);
}

/** "B3" or "$B$3" -> position; anything else -> null. */
export function parsePosition(text: string): Position | null {
  // Not upper-cased as a whole: that turns "ß1" into SS1.
  const match = A1.exec(text.trim());
  return match ? { row: Number(match[2]) - 1, column: columnIndex((match[1] ?? "").toUpperCase()) } : null;
}

export function formatRange(range: Range): string {
  const start = formatPosition({ row: range.top, column: range.left });
  const end = formatPosition({ row: range.bottom, column: range.right });
  return start === end ? start : `${start}:${end}`;
}

/** "B3:C9" or "B3" -> range with its corners in order; anything else -> null. */
export function parseRange(text: string): Range | null {
  const [first = "", second = first, ...more] = text.split(":");
  const a = parsePosition(first);
  const b = parsePosition(second);
  if (!a || !b || more.length > 0) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function contains(range: Range, { row, column }: Position): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** A sheet name as a formula spells it: quoted only where it must be. */
export function quoteSheet(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !A1.test(sheet) && !R1C1.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
}

/** "Sheet1!B3" or "'T-C.27'!B3" -> address; anything else -> null. */
export function parseAddress(text: string): Address | null {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text);
  const position = parsePosition(parts?.[3] ?? "");
  const sheet = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
  return position && sheet !== undefined ? { sheet, ...position } : null;
}

/** "Sheet1!B3" or "'T-C.27'!B3". */
export function formatAddress(address: Address): string {
  return `${quoteSheet(address.sheet)}!${formatPosition(address)}`;
}
