import { fillsOf, type Fill, type FillCell } from "../formulas/fill";
import { joinPlan } from "../plan/join";
import { recognise } from "../tables/recognise";
import type { NewCell, NewSheet } from "../workbook/new-sheet";
import type { CellValue, SheetSnapshot } from "../workbook/snapshot";
import type { BodyRow } from "./draft";
import type { TemplateColumn } from "./heading";
import { snapshotOf } from "./snapshot";

/** Where the rows of a new table are. */
export interface Body {
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly BodyRow[];
}

export type OfKind = FillCell & Pick<Fill, "kind">;

/** What "Isi rumus" would compute in a sheet alone. */
export function fillCells(sheet: SheetSnapshot): OfKind[] {
  const plan = joinPlan(sheet.name, recognise({ name: sheet.name, sheets: [sheet] }));
  return fillsOf(plan).flatMap(({ kind, cells }) => cells.map((cell) => ({ ...cell, kind })));
}

export const placeOf = (row: number, column: number): string => `${String(row)},${String(column)}`;

/** Codes have five levels, and each takes its sum from the one below; outcome rows repeat them. */
const DEEPEST = 6;

/** The sheet with what its formulas come to, so that it is right before anything has computed it. */
export function withResults(sheet: NewSheet, body: Body): NewSheet {
  let current = sheet;
  for (let round = 0; round < DEEPEST; round++) {
    const values = resultsOf(current, body);
    let changed = false;
    const rows = current.rows.map((cells, row) =>
      cells.map((cell, column): NewCell | null => {
        const value = values.get(placeOf(row, column));
        if (cell?.formula === undefined || typeof value !== "number" || value === cell.value) return cell;
        changed = true;
        return { ...cell, value };
      }),
    );
    if (!changed) break;
    current = { ...current, rows };
  }
  return current;
}

function resultsOf(sheet: NewSheet, { columns, rows }: Body): ReadonlyMap<string, unknown> {
  const filled = fillCells(snapshotOf(sheet)).map(
    ({ cell, result }) => [placeOf(cell.row, cell.column), result] as const,
  );
  const repeated = rows.flatMap(({ row, draft }) =>
    columns
      .filter(({ role }) => role !== null && draft.cells.uraian && draft.repeats?.includes(role))
      .map(({ column }): [string, CellValue] => [
        placeOf(row, column),
        sheet.rows[row - 1]?.[column]?.value ?? null,
      ]),
  );
  return new Map<string, unknown>([...filled, ...repeated]);
}
