import { isPositive } from "../../plan/figures";
import type { PaguRow, Simpul } from "../../plan/plan";

/** The rows that may print the pagu of a node: its own, and those of its outcomes and outputs. */
export function paguRowsOf(simpul: Simpul): readonly PaguRow[] {
  return [...simpul.paguRows, ...simpul.keluaran];
}

/** Is there money for the node in this year's column? */
export function paguIsPlanned(simpul: Simpul, slot: number): boolean {
  return paguRowsOf(simpul).some((row) => isPositive(row.pagu[slot]));
}
