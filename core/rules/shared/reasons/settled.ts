import { amountOf } from "../../../numbers/target";
import { paguFigure, type PaguSlot } from "../../../plan/pagu";
import type { Pendanaan, Simpul } from "../../../plan/plan";
import { columnSum, rowSum } from "./ledger";
import { fits, withAmount, type Sum } from "./one-cell";

/** A node of a funding table, and what its pagu would be in some of its columns. */
export interface Change {
  readonly pendanaan: Pendanaan;
  readonly simpul: Simpul;
  readonly becomes: ReadonlyMap<PaguSlot, number>;
}

/** What the other figures say of a change: one contradicts it; none does; one was wrong before and fits then. */
export type Verdict = "contradicted" | "possible" | "borne-out";

/**
 * Holds a change of a node's pagu against all that prints it too: the sum above, the sums below, the sum of its row, its
 * outcome or output rows, the table's total. What cannot be read in one way only counts as a contradiction.
 */
export function verdictOf(change: Change): Verdict {
  const { pendanaan, simpul, becomes } = change;
  const slots = [...becomes.keys()];
  const isRoot = simpul.induk === null;
  if (simpul.paguRows.length !== 1 || (isRoot && pendanaan.totals.length > 0)) return "contradicted";
  if (!slots.every((slot) => agreesWithOutput(change, slot))) return "contradicted";
  const above = slots.map((slot) => sumAbove(simpul, slot));
  const below = simpul.anak.length === 0 ? [] : slots.map((slot) => columnSum(simpul, slot, new Map()));
  const sums = [...above, ...below, ...rowSumOf(simpul)].filter((sum) => sum !== "none");
  if (sums.some((sum) => sum === null || !fits(changedSum(change, sum)))) return "contradicted";
  return above.some((sum) => sum !== null && sum !== "none" && !fits(sum)) ? "borne-out" : "possible";
}

/** "none": nothing is printed above that could contradict; null: it cannot be told. */
function sumAbove({ induk }: Simpul, slot: PaguSlot): Sum | null | "none" {
  if (!induk) return "none";
  const isEmpty = induk.paguRows.every((row) => paguFigure(row, slot)?.reading.form === "empty");
  return isEmpty ? "none" : columnSum(induk, slot, new Map());
}

function rowSumOf(simpul: Simpul): (Sum | null)[] {
  const [row] = simpul.paguRows;
  if (!row?.akhir || row.akhir.reading.form === "empty") return [];
  return rowSum(simpul, new Map()) ?? [null];
}

function changedSum({ simpul, becomes }: Change, sum: Sum): Sum {
  return [...becomes].reduce((so, [slot, amount]) => {
    const figure = simpul.paguRows[0] ? paguFigure(simpul.paguRows[0], slot) : null;
    return figure ? withAmount(so, figure.cell, amount) : so;
  }, sum);
}

function agreesWithOutput({ simpul, becomes }: Change, slot: PaguSlot): boolean {
  return simpul.keluaran.every((row) => {
    const figure = paguFigure(row, slot);
    const amount = figure ? amountOf(figure.reading) : null;
    return amount === null || amount === becomes.get(slot);
  });
}
