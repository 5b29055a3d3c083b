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
  for (const likely of [
    (one: Indikator, other: Indikator): number => (sameMeaning(one.cell.text, other.cell.text) ? 1 : 0),
    (one: Indikator, other: Indikator): number => likeness(one.cell.text, other.cell.text),
  ]) {
    for (const one of missing) {
      const [best] = [...extra].sort((a, b) => likely(one, b) - likely(one, a));
      if (!best || likely(one, best) < ALIKE) continue;
      reworded.push([one, best]);
      missing = missing.filter((each) => each !== one);
      extra = extra.filter((each) => each !== best);
    }
  }
  return { reworded, missing, extra };
}

function distinct(indikator: readonly Indikator[]): Indikator[] {
  const named = indikator.filter(({ cell }) => nameKey(cell.text) !== "");
  return [...new Map(named.map((each) => [nameKey(each.cell.text), each])).values()];
}
