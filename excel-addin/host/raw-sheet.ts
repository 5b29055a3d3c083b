import { formatPosition, type Range } from "../../core/workbook/address";
import type { CellValue, SheetSnapshot } from "../../core/workbook/snapshot";
import { countsFrom1904, DAYS_TO_1904, isDateFormat } from "./dates";

type Grid<T> = readonly (readonly T[])[];

/** What Excel answers for one piece of a sheet; all grids have the shape of `range`. */
export interface RawPiece {
  readonly range: Range;
  readonly values: Grid<unknown>;
  readonly texts: Grid<string>;
  readonly formulas: Grid<unknown>;
  readonly formats: Grid<string>;
  readonly merges: readonly string[];
}

export type SheetState = Pick<SheetSnapshot, "name" | "visibility" | "protected">;

/** The pieces of one sheet, from the top, as a snapshot. `from1904` says in which system the workbook counts days. */
export function snapshotOf(state: SheetState, pieces: readonly RawPiece[], from1904: boolean): SheetSnapshot {
  const formats = pieces.flatMap((piece) => piece.formats.map((row) => row.map(plainFormat)));
  return {
    ...state,
    origin: { row: pieces[0]?.range.top ?? 0, column: pieces[0]?.range.left ?? 0 },
    values: pieces.flatMap((piece) => valuesOf(piece, from1904)),
    shown: pieces.flatMap((piece) => piece.texts.map((row) => [...row])),
    formats: formats.every((row) => row.every((format) => format === "")) ? [] : formats,
    formulas: Object.fromEntries(pieces.flatMap(formulasOf)),
    merges: pieces.flatMap((piece) => piece.merges),
  };
}

/** Do these pieces show that the workbook counts days from 1904? The first date that tells decides for all. */
export function showsDatesFrom1904(pieces: readonly RawPiece[]): boolean {
  for (const { values, texts, formats } of pieces) {
    for (const [r, row] of values.entries()) {
      for (const [c, value] of row.entries()) {
        if (typeof value !== "number") continue;
        const told = countsFrom1904(value, texts[r]?.[c], formats[r]?.[c] ?? "");
        if (told !== null) return told;
      }
    }
  }
  return false;
}

/**
 * Excel hands a formula out like a text that begins with "=", such as the planner's '=1+1. They differ in the value: that
 * of the text is the same text, that of a formula is its result.
 */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** An empty cell is null; days count from 1900 whatever the workbook says. */
export function cellValue(value: unknown, format: string, from1904: boolean): CellValue {
  if (typeof value === "number") return from1904 && isDateFormat(format) ? value + DAYS_TO_1904 : value;
  if (typeof value === "boolean") return value;
  return value === "" || value === null || value === undefined ? null : String(value);
}

function valuesOf({ values, formats }: RawPiece, from1904: boolean): CellValue[][] {
  return values.map((row, r) => row.map((value, c) => cellValue(value, formats[r]?.[c] ?? "", from1904)));
}

function plainFormat(format: string): string {
  return format === "General" ? "" : format;
}

function formulasOf({ range, formulas, values }: RawPiece): [string, string][] {
  return formulas.flatMap((row, r) =>
    row.flatMap((formula, c): [string, string][] =>
      isFormula(formula, values[r]?.[c])
        ? [[formatPosition({ row: range.top + r, column: range.left + c }), formula]]
        : [],
    ),
  );
}
