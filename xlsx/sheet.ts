import { formatPosition, formatRange, parsePosition, type Position } from "../core/workbook/address";
import type { CellValue, SheetSnapshot } from "../core/workbook/snapshot";
import type { ParsedSheet } from "./read";
import { filledFormula } from "./formula";
import type { ShownTexts } from "./shown";

type ParsedCell = NonNullable<ParsedSheet["cells"]> extends Map<string, infer Cell> ? Cell : never;

interface Context {
  readonly texts: ShownTexts;
  /** The number in a cell that is no possible date although it is formatted as one. */
  readonly lostNumber: (a1: string) => number | null;
}

/** The sheet without the blank rows and columns behind its last content. */
export function snapshotOf(sheet: ParsedSheet, context: Context): SheetSnapshot {
  const formulas = formulasOf(sheet);
  const { height, width } = contentSize(sheet, Object.keys(formulas));
  const values = valuesOf(sheet, { height, width }, context);
  const formats = formatsOf(sheet, { height, width });
  return {
    name: sheet.name,
    visibility: sheet.veryHidden ? "veryHidden" : sheet.hidden ? "hidden" : "visible",
    protected: sheet.protection?.sheet === true,
    origin: { row: 0, column: 0 },
    values,
    shown: values.map((row, r) => row.map((value, c) => context.texts.of(value, formats[r]?.[c] ?? ""))),
    formats,
    formulas,
    merges: (sheet.merges ?? []).map((merge) =>
      formatRange({ top: merge.startRow, left: merge.startCol, bottom: merge.endRow, right: merge.endCol }),
    ),
  };
}

interface Size {
  readonly height: number;
  readonly width: number;
}

/** A cell with a formula counts even where the formula has no result yet. */
function contentSize(sheet: ParsedSheet, withFormula: readonly string[]): Size {
  let height = 0;
  let width = 0;
  const include = (row: number, column: number): void => {
    height = Math.max(height, row + 1);
    width = Math.max(width, column + 1);
  };
  sheet.rows.forEach((row, index) => {
    let last = row.length - 1;
    while (last >= 0 && isBlank(row[last])) last -= 1;
    if (last >= 0) include(index, last);
  });
  for (const position of withFormula.map(parsePosition)) if (position) include(position.row, position.column);
  return { height, width };
}

function valuesOf(sheet: ParsedSheet, { height, width }: Size, context: Context): CellValue[][] {
  return Array.from({ length: height }, (_, row) => {
    const source = sheet.rows[row] ?? [];
    return Array.from({ length: width }, (_, column) => {
      const value = source[column] ?? null;
      if (isBlank(value)) return null;
      return value instanceof Date ? serialOf(value, { row, column }, context) : value;
    });
  });
}

/** Hosts do not tell an empty text from an empty cell, and nor does this one. */
function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

const MILLISECONDS_A_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_OF_MARCH_1900 = Date.UTC(1900, 2, 1);

/** The serial number of the 1900 system, whatever system the file counts in, so that no reader has to ask. */
function serialOf(date: Date, position: Position, { lostNumber }: Context): number | null {
  const time = date.getTime();
  if (Number.isNaN(time)) return lostNumber(formatPosition(position));
  const serial = Math.round(((time - DAY_ZERO) / MILLISECONDS_A_DAY) * 1e9) / 1e9;
  // Excel believes in a 29 February 1900, so that earlier days are counted one lower.
  return time < FIRST_OF_MARCH_1900 ? serial - 1 : serial;
}

function formatsOf(sheet: ParsedSheet, { height, width }: Size): string[][] {
  const formatted: { row: number; column: number; format: string }[] = [];
  for (const [key, cell] of sheet.cells ?? []) {
    const format = cell.style?.numFmt ?? "";
    if (format === "" || /^general$/i.test(format)) continue;
    const comma = key.indexOf(",");
    formatted.push({ row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)), format });
  }
  if (formatted.length === 0) return [];
  const formats = Array.from({ length: height }, () => new Array<string>(width).fill(""));
  for (const { row, column, format } of formatted) {
    const line = formats[row];
    if (line && column < width) line[column] = format;
  }
  return formats;
}

function formulasOf(sheet: ParsedSheet): Record<string, string> {
  const formulas: Record<string, string> = {};
  const shared = new Map<number, { formula: string; position: Position }>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    const formula = ownFormula(cell, { row, column }, shared);
    if (formula !== "") formulas[formatPosition({ row, column })] = `=${formula}`;
  }
  return formulas;
}

/** Of cells filled down, only the first states the formula; the others refer to it. */
function ownFormula(
  cell: ParsedCell,
  position: Position,
  shared: Map<number, { formula: string; position: Position }>,
): string {
  const { formula = "", formulaSharedIndex } = cell;
  if (formulaSharedIndex === undefined) return formula;
  if (formula !== "") shared.set(formulaSharedIndex, { formula, position });
  const first = shared.get(formulaSharedIndex);
  return first ? filledFormula(first.formula, first.position, position) : "";
}
