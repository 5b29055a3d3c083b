import type { NewSheet } from "../../../../core/workbook/new-sheet";
import { plainSheet, type SheetSnapshot } from "../../../../core/workbook/snapshot";

/** A sheet that was made, as a host reads it again. */
export function asSnapshot({ name, rows }: NewSheet): SheetSnapshot {
  return plainSheet(
    name,
    rows.map((cells) => cells.map((cell) => cell?.value ?? null)),
  );
}
