import type { Entry } from "../entry";
import { foldWords, TRIGRAMS, trigramsOf } from "./fold";

/** Which entries hold a trigram: a name is found by the trigrams that it shares with the query. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  /** The words of each name, as compared. */
  readonly words: readonly (readonly string[])[];
  /** How many different trigrams each name has. */
  readonly sizes: Uint16Array;
  /** Postings of trigram t: numbers of entries from starts[t] up to starts[t + 1]. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
}

/** Names a slice: a few milliseconds. */
const SLICE = 500;

/** Builds the index in slices; yields how far it is, 0 to 1. */
export function* searchIndexSteps(entries: readonly Entry[]): Generator<number, SearchIndex> {
  const words: (readonly string[])[] = [];
  const trigrams: Uint16Array[] = [];
  const starts = new Uint32Array(TRIGRAMS + 1);
  for (const [index, entry] of entries.entries()) {
    const folded = foldWords(entry.nama);
    const own = Uint16Array.from(new Set(trigramsOf(folded)));
    words.push(folded);
    trigrams.push(own);
    for (const trigram of own) starts[trigram + 1] = (starts[trigram + 1] ?? 0) + 1;
    if (index % SLICE === SLICE - 1) yield (index + 1) / (2 * entries.length);
  }
  for (let trigram = 1; trigram <= TRIGRAMS; trigram++)
    starts[trigram] = (starts[trigram] ?? 0) + (starts[trigram - 1] ?? 0);
  const postings = new Uint32Array(starts[TRIGRAMS] ?? 0);
  const next = starts.slice();
  for (const [index, own] of trigrams.entries()) {
    for (const trigram of own) {
      const place = next[trigram] ?? 0;
      postings[place] = index;
      next[trigram] = place + 1;
    }
    if (index % SLICE === SLICE - 1) yield 0.5 + (index + 1) / (2 * entries.length);
  }
  const sizes = Uint16Array.from(trigrams, ({ length }) => length);
  return { entries, words, sizes, starts, postings };
}
