import { amountOf } from "../numbers/target";
import type { Cell } from "../workbook/sheet";
import type { Figure, PaguRow, Simpul } from "./plan";

/** A year's column, counted from 0, or the end of the period. */
export type PaguSlot = number | "akhir";

/** What a node's rows print as its pagu in one column. */
export interface Pagu {
  /** null where nothing readable is printed. */
  readonly value: number | null;
  /** Where several indicator rows print different amounts: every way to read them; else just the value. */
  readonly candidates: readonly number[];
  /** Where it is printed, or should be. */
  readonly cells: readonly Cell[];
}

export function paguSlots(simpul: { readonly paguRows: readonly PaguRow[] }): PaguSlot[] {
  const [first] = simpul.paguRows;
  const years: PaguSlot[] = first?.pagu.map((_, index) => index) ?? [];
  return first?.akhir ? [...years, "akhir"] : years;
}

export function paguFigure(row: PaguRow, slot: PaguSlot): Figure | null {
  return slot === "akhir" ? row.akhir : (row.pagu[slot] ?? null);
}

/**
 * The pagu of a node in one column. Several indicator rows may print one amount each (their sum counts), repeat it, or
 * carry the total of the rows before (the last one counts): which of them is meant only the children can tell.
 */
export function paguOf(simpul: Simpul, slot: PaguSlot): Pagu {
  const [row] = simpul.paguRows;
  const figure = row ? paguFigure(row, slot) : null;
  if (simpul.paguRows.length < 2) return lonePagu(figure);
  const printed = simpul.paguRows.flatMap((each) => printedAmount(each, slot));
  const [first] = printed;
  if (!first) return { value: null, candidates: [], cells: figure ? [figure.cell] : [] };
  const amounts = printed.map(({ amount }) => amount);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const last = amounts.at(-1) ?? first.amount;
  const repeated = amounts.every((amount) => amount === first.amount);
  return {
    value: repeated ? first.amount : last,
    candidates: repeated ? [first.amount] : [...new Set([last, sum, first.amount])],
    cells: printed.map(({ cell }) => cell),
  };
}

/** The same without its cells, for the sums above: null also where several rows print different amounts. */
export function lonePaguOf({ paguRows }: Simpul, slot: PaguSlot): number | null {
  const [row] = paguRows;
  const figure = row && paguRows.length === 1 ? paguFigure(row, slot) : null;
  return figure ? amountOf(figure.reading) : null;
}

/** Of the one row that nearly every node has. */
function lonePagu(figure: Figure | null): Pagu {
  const value = figure ? amountOf(figure.reading) : null;
  return { value, candidates: value === null ? [] : [value], cells: figure ? [figure.cell] : [] };
}

function printedAmount(row: PaguRow, slot: PaguSlot): { amount: number; cell: Cell }[] {
  const figure = paguFigure(row, slot);
  const amount = figure ? amountOf(figure.reading) : null;
  return figure && amount !== null ? [{ amount, cell: figure.cell }] : [];
}

/** The label of a column in sentences: "2026" or "akhir periode". */
export function slotLabel(years: readonly (number | null)[], slot: PaguSlot): string {
  if (slot === "akhir") return "akhir periode";
  const year = years[slot];
  return year ? String(year) : `tahun ke-${String(slot + 1)}`;
}
