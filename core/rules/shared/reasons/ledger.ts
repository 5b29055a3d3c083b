import { amountOf } from "../../../numbers/target";
import { paguFigure, paguSlots, type PaguSlot } from "../../../plan/pagu";
import type { Figure, Simpul } from "../../../plan/plan";
import { formatAddress } from "../../../workbook/address";
import type { Entry, Sum } from "./one-cell";

/** Where an entry of the ledger stands. */
export interface Place {
  readonly simpul: Simpul;
  readonly slot: PaguSlot;
  readonly figure: Figure;
}

/** The sums around one node of the funding tree: its own, those of its parent and those of its children. */
export interface Ledger {
  readonly sums: readonly Sum[];
  readonly places: ReadonlyMap<string, Place>;
}

export function ledgerAround(simpul: Simpul): Ledger {
  const places = new Map<string, Place>();
  const around = [...(simpul.induk ? [simpul.induk] : []), simpul, ...simpul.anak];
  const sums = around.flatMap((each) => [
    ...paguSlots(each).flatMap((slot) => columnSum(each, slot, places) ?? []),
    ...(rowSum(each, places) ?? []),
  ]);
  return { sums, places };
}

/** The sum of a node's children in one column; null where a person could read it in more than one way. */
export function columnSum(simpul: Simpul, slot: PaguSlot, places: Map<string, Place>): Sum | null {
  if (simpul.anak.length === 0 || simpul.anak.some(({ table }) => table !== simpul.table)) return null;
  const total = entryOf(simpul, slot, places);
  const parts = simpul.anak.map((anak) => entryOf(anak, slot, places));
  return total && isPrinted(simpul, slot) ? sumOf(total, parts) : null;
}

/** The sum of a node's years, where its table has an end of the period. */
export function rowSum(simpul: Simpul, places: Map<string, Place>): Sum[] | null {
  const total = entryOf(simpul, "akhir", places);
  const parts = paguSlots(simpul)
    .filter((slot) => slot !== "akhir")
    .map((slot) => entryOf(simpul, slot, places));
  const sum = total && isPrinted(simpul, "akhir") ? sumOf(total, parts) : null;
  return sum && [sum];
}

/** null where one of the parts cannot be read for sure. */
function sumOf(total: Entry, parts: readonly (Entry | null)[]): Sum | null {
  const sure = parts.filter((part) => part !== null);
  return sure.length === parts.length && parts.length > 0 ? { total, parts: sure } : null;
}

/** One cell of a node that has one row of money only; an empty cell is nothing. */
function entryOf(simpul: Simpul, slot: PaguSlot, places: Map<string, Place>): Entry | null {
  const [row, ...more] = simpul.paguRows;
  const figure = row ? paguFigure(row, slot) : null;
  const form = figure?.reading.form;
  if (!row || !figure || more.length > 0 || (form !== "amount" && form !== "empty")) return null;
  const key = formatAddress(figure.cell);
  places.set(key, { simpul, slot, figure });
  const others =
    slot === "akhir"
      ? []
      : row.pagu.filter((each) => each !== figure).flatMap((each) => amountOf(each.reading) ?? []);
  return { key, amount: amountOf(figure.reading) ?? 0, others };
}

function isPrinted(simpul: Simpul, slot: PaguSlot): boolean {
  const row = simpul.paguRows[0];
  return row !== undefined && paguFigure(row, slot)?.reading.form === "amount";
}
