import { FunctionError } from "./error";
import type { Size } from "./function";

/** An argument as rows and columns; a row, a column or a single value repeats where the other arguments are larger. */
export interface Grid extends Size {
  /** Row by row; null where a row is too short. */
  readonly cells: readonly unknown[];
}

/**
 * Hosts hand in a value, or a range as an array of rows; a flat list counts as a column, an empty range as one blank cell.
 */
export function gridOf(argument: unknown): Grid {
  if (!Array.isArray(argument)) return { rows: 1, columns: 1, cells: [argument ?? null] };
  const rows = argument.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return { rows: 1, columns: 1, cells: [null] };
  const cells: unknown[] = [];
  // Loops, for the ranges of a table come again with every formula of it.
  for (const row of rows) for (let column = 0; column < columns; column++) cells.push(row[column] ?? null);
  return { rows: rows.length, columns, cells };
}

/** The cells of a grid, or what was read from them, by rows. */
export function rowsOf<Cell>(cells: readonly Cell[], { rows, columns }: Size): Cell[][] {
  return Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
}

export function cellAt(grid: Grid, row: number, column: number): unknown {
  return grid.cells[(grid.rows === 1 ? 0 : row) * grid.columns + (grid.columns === 1 ? 0 : column)];
}

/**
 * The rows and columns of a result that maps over these grids. Where Excel would fill the rest of unequal ranges with
 * #N/A, a sentence with both sizes says more.
 */
export function commonSize(grids: readonly Grid[]): Size | FunctionError {
  const rows = Math.max(1, ...grids.map((grid) => grid.rows));
  const columns = Math.max(1, ...grids.map((grid) => grid.columns));
  const fits = grids.every((grid) => [1, rows].includes(grid.rows) && [1, columns].includes(grid.columns));
  if (fits) return { rows, columns };
  const sizes = grids.filter((grid) => grid.cells.length > 1).map(printSize);
  return new FunctionError("#VALUE!", `ukuran rentang tidak sama: ${[...new Set(sizes)].join(" dan ")}`);
}

function printSize({ rows, columns }: Grid): string {
  return `${String(rows)} baris × ${String(columns)} kolom`;
}
