import { isPositive } from "../../plan/figures";
import type { PaguRow, Simpul } from "../../plan/plan";

/** The rows that may print the pagu of a node: its own, and those of its outcomes and outputs. */
export function paguRowsOf(simpul: Simpul): readonly PaguRow[] {
  const { paguRows, keluaran } = simpul;
  return keluaran.length === 0 ? paguRows : [...paguRows, ...keluaran];
}

/** Is there money for the node in this year's column? */
export function paguIsPlanned(simpul: Simpul, slot: number): boolean {
  const isPlanned = ({ pagu }: PaguRow): boolean => isPositive(pagu[slot]);
  return simpul.paguRows.some(isPlanned) || simpul.keluaran.some(isPlanned);
}

/** Does none of the rows that may print the node's pagu print anything in this year's column? */
export function paguIsEmpty(simpul: Simpul, slot: number): boolean {
  const isEmpty = ({ pagu }: PaguRow): boolean => pagu[slot]?.reading.form === "empty";
  return simpul.paguRows.every(isEmpty) && simpul.keluaran.every(isEmpty);
}
