import { amountOf } from "../numbers/target";
import { wordOverlap } from "./name";
import { paguFigure, paguSlots, type PaguSlot } from "./pagu";
import type { Keluaran, PaguRow, Simpul } from "./plan";

/** The outcome and output rows under a code, parted into its own and those that belong to a code that is not there. */
export interface KeluaranSplit {
  readonly own: readonly Keluaran[];
  readonly stray: readonly Keluaran[];
}

/** Sub kegiatan outputs repeat the name of the sub kegiatan in other words; less than this in common is another one. */
const LEAST_OVERLAP = 0.34;

export function splitKeluaran(simpul: Simpul): KeluaranSplit {
  const { keluaran } = simpul;
  const [first, ...rest] = keluaran;
  if (!first) return { own: [], stray: [] };
  if (rest.length === 0)
    return isOfAnother(simpul, first) ? { own: [], stray: [first] } : { own: [first], stray: [] };
  if (paguSlots(simpul).every((slot) => sumsUp(simpul, slot))) return { own: keluaran, stray: [] };
  const stray = rest.filter(
    (row) => hasPagu(row) && paguSlots(simpul).some((slot) => differs(simpul, row, slot)),
  );
  return { own: keluaran.filter((row) => !stray.includes(row)), stray };
}

/** Does the pagu of several outcomes add up to (or repeat) the pagu of their program? */
function sumsUp(simpul: Simpul, slot: PaguSlot): boolean {
  const code = codeAmount(simpul, slot);
  const amounts = simpul.keluaran
    .map((row) => rowAmount(row, slot))
    .filter((amount): amount is number => amount !== null);
  if (code === null || amounts.length === 0) return true;
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return Math.abs(sum - code) <= amounts.length || amounts.every((amount) => amount === code);
}

/** A lone output whose pagu is another in every year, and whose words are others too, lost its own code row. */
function isOfAnother(simpul: Simpul, row: Keluaran): boolean {
  const slots = paguSlots(simpul).filter(
    (slot) => codeAmount(simpul, slot) !== null && rowAmount(row, slot) !== null,
  );
  return (
    simpul.kode.level === "sub kegiatan" &&
    slots.length > 1 &&
    slots.every((slot) => differs(simpul, row, slot)) &&
    wordOverlap(simpul.nama, row.cell.text) < LEAST_OVERLAP
  );
}

function differs(simpul: Simpul, row: PaguRow, slot: PaguSlot): boolean {
  const code = codeAmount(simpul, slot);
  const amount = rowAmount(row, slot);
  return code !== null && amount !== null && Math.abs(code - amount) > 1;
}

function hasPagu(row: PaguRow): boolean {
  return row.pagu.some((figure) => amountOf(figure.reading) !== null);
}

export function codeAmount(simpul: Simpul, slot: PaguSlot): number | null {
  const [code] = simpul.paguRows;
  return code ? rowAmount(code, slot) : null;
}

export function rowAmount(row: PaguRow, slot: PaguSlot): number | null {
  const figure = paguFigure(row, slot);
  return figure ? amountOf(figure.reading) : null;
}
