import { likeness, meaningWords, sameMeaning } from "../../plan/meaning";
import { nameKey } from "../../plan/name";
import type { Indikator } from "../../plan/plan";
import { pairBy, type Paired } from "./pair";

/** An indicator in both versions, or in one. */
export interface PairedIndikator {
  readonly lama: Indikator | null;
  readonly baru: Indikator | null;
}

/** How sure it is, from 0 to 1, that two names mean one indicator. */
type Score = (one: string, other: string) => number;

/** As sure as this, and one was reworded to the other: a word or two was changed. */
const SURE = 0.75;
/** So many of those with the most words in common are weighed; to weigh all of two long lists would take minutes. */
const MOST_WEIGHED = 5;

/** Finds each indicator of one node or list again: by its name, then by what it means, then by most of its words. */
export function pairIndikator(lama: readonly Indikator[], baru: readonly Indikator[]): PairedIndikator[] {
  // Rows that go on without a name pair with each other, in their order.
  const key = ({ cell }: Indikator): string => `=${nameKey(cell.text)}`;
  const same = pairBy(lama, baru, { lama: key, baru: key });
  const named = ({ cell }: Indikator): boolean => nameKey(cell.text) !== "";
  const meant = pairLikely(same.lama.filter(named), same.baru.filter(named), (one, other) =>
    sameMeaning(one, other) ? 1 : 0,
  );
  const likely = pairLikely(meant.lama, meant.baru, likeness);
  return [
    ...[...same.pairs, ...meant.pairs, ...likely.pairs].map(([old, now]) => ({ lama: old, baru: now })),
    ...likely.lama.map((old) => ({ lama: old, baru: null })),
    ...likely.baru.map((now) => ({ lama: null, baru: now })),
  ];
}

/** Pairs each indicator with the surest one that is still free. */
function pairLikely(lama: readonly Indikator[], baru: readonly Indikator[], score: Score): Paired<Indikator> {
  const free = new Map(baru.map((each) => [each, new Set(meaningWords(each.cell.text))]));
  const pairs: (readonly [Indikator, Indikator])[] = [];
  for (const old of lama) {
    const now = surest(old, free, score);
    if (!now) continue;
    pairs.push([old, now]);
    free.delete(now);
  }
  const found = new Set(pairs.map(([old]) => old));
  return { pairs, lama: lama.filter((each) => !found.has(each)), baru: [...free.keys()] };
}

function surest(
  { cell }: Indikator,
  free: ReadonlyMap<Indikator, ReadonlySet<string>>,
  score: Score,
): Indikator | null {
  const own = meaningWords(cell.text);
  const common = (words: ReadonlySet<string>): number => own.filter((word) => words.has(word)).length;
  const weighed = [...free]
    .map(([indikator, words]) => ({ indikator, common: common(words) }))
    .sort((a, b) => b.common - a.common)
    .slice(0, MOST_WEIGHED)
    .map(({ indikator }) => ({ indikator, score: score(cell.text, indikator.cell.text) }))
    .sort((a, b) => b.score - a.score);
  const [best] = weighed;
  return best && best.score >= SURE ? best.indikator : null;
}
