import { likeness, sameMeaning } from "../../plan/meaning";
import { nameKey } from "../../plan/name";
import type { Indikator } from "../../plan/plan";

/** The indicators of one thing as two tables list them. */
export interface Comparison {
  /** One and the same, in other words. */
  readonly reworded: readonly (readonly [Indikator, Indikator])[];
  /** Only in the first list. */
  readonly missing: readonly Indikator[];
  /** Only in the second list. */
  readonly extra: readonly Indikator[];
}

/** As like as this, and two names are meant to be one: a word or two was changed. */
const ALIKE = 0.75;
/** More pairs than these nobody lists under one program, and to weigh them all would take minutes. */
const MOST_PAIRS = 10_000;

/** Pairs the indicators of two lists by name, then by meaning, then by likeness. Each name counts once. */
export function compareIndikator(ones: readonly Indikator[], others: readonly Indikator[]): Comparison {
  const left = distinct(ones);
  const right = distinct(others);
  const key = (indikator: Indikator): string => nameKey(indikator.cell.text);
  const keys = new Set(right.map(key));
  let missing = left.filter((each) => !keys.has(key(each)));
  const own = new Set(left.map(key));
  let extra = right.filter((each) => !own.has(key(each)));
  const reworded: [Indikator, Indikator][] = [];
  if (missing.length * extra.length > MOST_PAIRS) return { reworded, missing, extra };
  for (const likely of [meantAlike, worded]) {
    for (const one of missing) {
      const best = likeliest(extra, (other) => likely(one, other));
      if (!best) continue;
      reworded.push([one, best]);
      missing = missing.filter((each) => each !== one);
      extra = extra.filter((each) => each !== best);
    }
  }
  return { reworded, missing, extra };
}

const meantAlike = (one: Indikator, other: Indikator): number =>
  sameMeaning(one.cell.text, other.cell.text) ? 1 : 0;
const worded = (one: Indikator, other: Indikator): number => likeness(one.cell.text, other.cell.text);

/** The first of those that are likest; null where none is like enough. Each is weighed once. */
function likeliest(others: readonly Indikator[], likely: (other: Indikator) => number): Indikator | null {
  let best: Indikator | null = null;
  let most = 0;
  for (const other of others) {
    const share = likely(other);
    if (share >= ALIKE && share > most) [best, most] = [other, share];
    if (most === 1) break;
  }
  return best;
}

function distinct(indikator: readonly Indikator[]): Indikator[] {
  const named = indikator.filter(({ cell }) => nameKey(cell.text) !== "");
  return [...new Map(named.map((each) => [nameKey(each.cell.text), each])).values()];
}
