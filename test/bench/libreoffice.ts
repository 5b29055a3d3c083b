import { writeXlsx, type Cell } from "hucre/xlsx";
import type { CellValue } from "../../core/workbook/snapshot";
import { throughLibreOffice } from "../xlsx/libreoffice";

/** A sheet "A" and one formula a row beside it, as planners fill a column without us. */
export interface FormulaColumn {
  readonly rows: readonly (readonly CellValue[])[];
  /** The column that the formulas stand in, from 0. */
  readonly column: number;
  /** The formula of a row, counted from 1; without "=". */
  readonly formula: (row: number) => string;
}

/** How long LibreOffice takes for the formulas, in ms: the time to load and save the rows without them is taken off. */
export async function computeFormulas(
  given: FormulaColumn,
): Promise<{ readonly time: number; readonly workbook: Uint8Array }> {
  const bare = await workbookOf(given, false);
  const full = await workbookOf(given, true);
  const start = performance.now();
  throughLibreOffice(bare);
  const middle = performance.now();
  const workbook = throughLibreOffice(full);
  return { time: performance.now() - middle - (middle - start), workbook };
}

function workbookOf({ rows, column, formula }: FormulaColumn, withFormulas: boolean): Promise<Uint8Array> {
  const cells = rows.map((_, row): [string, Partial<Cell>] => [
    `${String(row)},${String(column)}`,
    { type: "formula", formula: formula(row + 1) },
  ]);
  const sheet = { name: "A", rows: rows.map((row) => [...row]), cells: new Map(withFormulas ? cells : []) };
  return writeXlsx({ sheets: [sheet] });
}
