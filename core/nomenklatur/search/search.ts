import { kewenanganKode, type Level } from "../../kode/kode";
import type { Entry, JenisPemda } from "../entry";
import { splitQuery, type CodePrefix } from "./code-prefix";
import { foldWords, trigramsOf } from "./fold";
import type { SearchIndex } from "./search-index";
import { wordsLikeness } from "./likeness";

export interface SearchScope {
  /** Only these levels; all where left out. */
  readonly levels?: readonly Level[];
  /** Only codes below these bidang ("1.06", "X.XX"); all where left out. */
  readonly bidang?: readonly string[];
  /** At most so many hits; 20 where left out. */
  readonly most?: number;
}

export interface Hit {
  readonly entry: Entry;
  /** 0 to 1: how much of the query the name holds, and of the name the query. 1 for a code that begins as typed. */
  readonly score: number;
}

interface Scope extends SearchScope {
  readonly jenis: JenisPemda;
}

/** A query longer than the longest name holds nothing more to find. */
const LONGEST_QUERY = 500;
const MOST_HITS = 20;
/** So many names are looked at word by word. */
const SHORTLIST = 40;
/** Below this the names have little but chance in common. */
const LEAST_SCORE = 0.3;

/** Finds by words, by a code or its beginning ("1.6.2"), or by both ("1.06 permakanan"); the best first. */
export function findHits(index: SearchIndex, query: string, scope: Scope): readonly Hit[] {
  const { prefix, rest } = splitQuery(query.slice(0, LONGEST_QUERY));
  const words = foldWords(rest);
  const isWanted = wantedBy(scope, prefix);
  const most = scope.most ?? MOST_HITS;
  if (words.length > 0) return byWords(index, words, { isWanted, jenis: scope.jenis }).slice(0, most);
  return prefix ? firstWanted(index, isWanted, most) : [];
}

function wantedBy({ levels, bidang }: SearchScope, prefix: CodePrefix | null): (entry: Entry) => boolean {
  return ({ kode, level }) =>
    (!levels || levels.includes(level)) &&
    (!bidang || bidang.some((each) => kode === each || kode.startsWith(`${each}.`))) &&
    (!prefix || prefix.some((each) => kode.startsWith(each)));
}

function firstWanted(index: SearchIndex, isWanted: (entry: Entry) => boolean, most: number): Hit[] {
  const hits: Hit[] = [];
  for (const entry of index.entries) {
    if (hits.length >= most) break;
    if (isWanted(entry)) hits.push({ entry, score: 1 });
  }
  return hits;
}

interface Wanted {
  readonly jenis: JenisPemda;
  isWanted(entry: Entry): boolean;
}

function byWords(index: SearchIndex, words: readonly string[], { isWanted, jenis }: Wanted): Hit[] {
  const shares = sharedWeights(index, words);
  return shortlist(index, shares, isWanted)
    .flatMap((number) => {
      const entry = index.entries[number];
      const share = shares[number] ?? 0;
      // Words typed as one answer to no word of the name.
      const likeness = Math.max(wordsLikeness(words, index.words[number] ?? []), 0.9 * share);
      const score = (share + likeness) / 2;
      return entry && score >= LEAST_SCORE ? [{ entry, score }] : [];
    })
    .sort((a, b) => b.score - a.score || remoteness(a.entry, jenis) - remoteness(b.entry, jenis));
}

/** The numbers of the entries that share most with the query: nearly all names share a little with any. */
function shortlist(index: SearchIndex, shares: Float64Array, isWanted: Wanted["isWanted"]): number[] {
  const wanted: number[] = [];
  let most = 0;
  for (const [number, share] of shares.entries()) {
    const entry = index.entries[number];
    if (share < most / 2 || share === 0 || !entry || !isWanted(entry)) continue;
    wanted.push(number);
    most = Math.max(most, share);
  }
  const share = (number: number): number => shares[number] ?? 0;
  return wanted
    .filter((number) => share(number) >= most / 2)
    .sort((a, b) => share(b) - share(a) || a - b)
    .slice(0, SHORTLIST);
}

/** Names that many regions use go before those of special autonomy. */
function remoteness({ kode }: Entry, jenis: JenisPemda): number {
  const kewenangan = kewenanganKode(kode);
  return kewenangan === null || kewenangan === (jenis === "provinsi" ? "1" : "2") ? 0 : 1;
}

/**
 * Per entry the weight of the trigrams that its name shares with the query, 0 to 1 of the query's, less for a name that
 * has much besides. A rare trigram weighs more than one that half of all names have.
 */
function sharedWeights(index: SearchIndex, words: readonly string[]): Float64Array {
  const { entries, starts, postings, sizes } = index;
  const shares = new Float64Array(entries.length);
  const trigrams = new Set(trigramsOf(words));
  let total = 0;
  for (const trigram of trigrams) {
    const from = starts[trigram] ?? 0;
    const to = starts[trigram + 1] ?? 0;
    const weight = Math.log(1 + entries.length / (1 + to - from));
    total += weight;
    for (let place = from; place < to; place++) {
      const number = postings[place] ?? 0;
      shares[number] = (shares[number] ?? 0) + weight;
    }
  }
  for (let number = 0; number < shares.length; number++) {
    const besides = Math.max(0, (sizes[number] ?? 0) - trigrams.size);
    shares[number] = ((shares[number] ?? 0) / (total || 1)) * (1 - Math.min(0.25, besides / 400));
  }
  return shares;
}
