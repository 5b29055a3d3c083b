import { formatPosition, formatRange } from "../workbook/address";
import type { NewSheet } from "../workbook/new-sheet";
import { plainSheet, type SheetSnapshot } from "../workbook/snapshot";

/** A sheet that is not made yet, as a host will read it once it is. */
export function snapshotOf({ name, rows, merges = [] }: NewSheet): SheetSnapshot {
  const formulas = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell?.formula === undefined ? [] : [[formatPosition({ row, column }), cell.formula] as const],
    ),
  );
  return {
    ...plainSheet(
      name,
      rows.map((cells) => cells.map((cell) => cell?.value ?? null)),
    ),
    formats: rows.map((cells) => cells.map((cell) => cell?.format ?? "")),
    formulas: Object.fromEntries(formulas),
    merges: merges.map(formatRange),
  };
}
