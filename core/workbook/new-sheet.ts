import { formatRange, type Address, type Position, type Range } from "./address";
import type { CellValue } from "./snapshot";

/**
 * How a cell of a new sheet looks; a closed list, so that every host can make each of them.
 * - title: bold and larger; note: small and grey; label: bold;
 * - heading: bold on a tint, bordered, wrapped, centred;
 * - cell: bordered, wrapped, at the top; total: the same in bold;
 * - error, warning, info: bordered, in the colours of our marks.
 */
export type Look = "title" | "note" | "label" | "heading" | "cell" | "total" | "error" | "warning" | "info";

/** One cell of a new sheet. Text is written as text, whatever it begins with; only `formula` becomes a formula. */
export interface NewCell {
  /** Where there is a formula, its result, for hosts that do not compute. */
  readonly value?: CellValue;
  /** With its "=", and names as Excel's file format has them. */
  readonly formula?: string;
  readonly look?: Look;
  /** A number format code, such as `#,##0.00`. */
  readonly format?: string;
  /** Where a click leads. Hosts that cannot link show the text alone. */
  readonly link?: Address;
}

/** A sheet to be made, from A1, with all that makes it readable and ready to print. */
export interface NewSheet {
  /** The name that it shall have or nearly have; a number is added where it is taken. */
  readonly name: string;
  /** null is a cell that is left empty and plain. */
  readonly rows: readonly (readonly (NewCell | null)[])[];
  readonly merges?: readonly Range[];
  /** Of the columns from A, in characters; null leaves one as it is. */
  readonly widths?: readonly (number | null)[];
  /** Rows that stay in sight while scrolling, counted from the top. */
  readonly frozenRows?: number;
  readonly print?: {
    readonly landscape: boolean;
    /** First and last row (from 0) of what is repeated on every page. */
    readonly repeatRows?: readonly [number, number];
  };
}

/** A cell of a new sheet and where it stands. */
export interface PlacedCell extends Position {
  readonly cell: NewCell;
}

/** The cells that are not left empty, row by row. */
export function placedCells({ rows }: NewSheet): PlacedCell[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell === null ? [] : [{ row, column, cell }])),
  );
}

/** Of its longest row. */
export function columnCount({ rows }: NewSheet): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0);
}

/** The merged areas in A1 notation; an area of one cell is none. */
export function mergedAreas({ merges = [] }: NewSheet): string[] {
  return [...new Set(merges.map(formatRange))].filter((area) => area.includes(":"));
}
