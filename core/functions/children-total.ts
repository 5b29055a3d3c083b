import { kodePada, LEVELS } from "../kode/kode";
import { readAmounts } from "./argument";
import { FunctionError } from "./error";
import type { PlainValue, RangeArguments } from "./function";
import { remembered } from "./remembered";

type Kode = RangeArguments["rentang-kode"];
type Pagu = RangeArguments["rentang-nilai"];
type KodeCells = readonly PlainValue<Kode[number]>[];
type PaguCells = readonly PlainValue<Pagu[number]>[];
type ChildrenTotal = (induk: string, distance: number) => number | FunctionError | null;

/**
 * Adds up the pagu of rows by their ancestors. The answer takes a standard code and the number of levels down to the
 * rows wanted: the total in Rp, the error of a pagu that is no number, or null where there is no such row.
 */
export const childrenTotal = remembered((kode: Kode, pagu: Pagu): ChildrenTotal => {
  const totals = new Map<string, number | FunctionError>();
  for (const [baku, amount] of paguByKode(kode, pagu)) {
    for (const [distance, induk] of ancestors(baku).entries()) {
      const at = key(induk, distance + 1);
      totals.set(at, added(totals.get(at) ?? 0, amount));
    }
  }
  return (induk, distance) => totals.get(key(induk, distance)) ?? null;
});

/** The pagu that a standard code has in its own row: Rp, the error of a pagu that is no number, or null for none. */
export const ownPagu = remembered((kode: Kode, pagu: Pagu) => {
  const first = paguByKode(kode, pagu);
  return (baku: string): number | FunctionError | null => first.get(baku) ?? null;
});

/** The first pagu of each code: the rows of its other indicators may repeat it. */
function paguByKode(kode: Kode, pagu: Pagu): ReadonlyMap<string, number | FunctionError> {
  const first = new Map<string, number | FunctionError>();
  for (const [index, amount] of readAmounts(pagu).entries()) {
    const reading = kode[index];
    if (reading?.kind === "kode" && amount !== null && !first.has(reading.baku))
      first.set(reading.baku, amount);
  }
  return first;
}

/** The cells of pagu that childrenTotal adds up, for a standard code and a number of levels down. */
export const childCells = remembered((kode: KodeCells, pagu: PaguCells) => {
  const children = new Map<string, PaguCells[number][]>();
  for (const [baku, cell] of cellByKode(kode, pagu)) {
    for (const [distance, induk] of ancestors(baku).entries()) {
      const at = key(induk, distance + 1);
      const known = children.get(at);
      if (known) known.push(cell);
      else children.set(at, [cell]);
    }
  }
  return (induk: string, distance: number): PaguCells => children.get(key(induk, distance)) ?? [];
});

/** The cell of pagu in a code's own row; undefined for none. */
export const ownCell = remembered((kode: KodeCells, pagu: PaguCells) => {
  const first = cellByKode(kode, pagu);
  return (baku: string): PaguCells[number] | undefined => first.get(baku);
});

function cellByKode(kode: KodeCells, pagu: PaguCells): ReadonlyMap<string, PaguCells[number]> {
  const first = new Map<string, PaguCells[number]>();
  for (const [index, cell] of pagu.entries()) {
    const reading = kode[index]?.value;
    if (reading?.kind === "kode" && cell.value !== null && !first.has(reading.baku))
      first.set(reading.baku, cell);
  }
  return first;
}

/** From the parent up to urusan. */
function ancestors(baku: string): string[] {
  const codes = LEVELS.map((level) => kodePada(baku, level)).filter((code) => code !== null);
  return codes.slice(0, -1).reverse();
}

function added(total: number | FunctionError, amount: number | FunctionError): number | FunctionError {
  if (total instanceof FunctionError) return total;
  return amount instanceof FunctionError ? amount : total + amount;
}

const key = (induk: string, distance: number): string => `${induk} ${String(distance)}`;
