import { indukKode, kodePada, type Level } from "../kode/kode";
import { kodeDokumen, Nomenklatur, type Entry, type Hit, type Pack } from "../nomenklatur";
import type { Plan } from "../plan/plan";
import { referenceFor } from "../rules/reference";

/** The bidang under which lists have penunjang. */
const PENUNJANG = "X.XX";

/** What a list in force says of a code, and where the code stands in it. */
export interface EntryView {
  readonly entry: Entry;
  /** As the open workbook prints it: penunjang under its own bidang, where it has only one. */
  readonly kode: string;
  readonly pack: Pack;
  /** From urusan down. */
  readonly parents: readonly Entry[];
  readonly children: readonly Entry[];
}

/** The loaded lists as the plan's government sees them; without a plan as a kabupaten or kota does. */
export function nomenklaturFor(plan: Plan | null, packs: readonly Pack[], versi: string | null): Nomenklatur {
  if (plan) return referenceFor(plan, packs, versi).nomenklatur;
  return new Nomenklatur(packs, { jenis: "kabupaten/kota", ...(versi === null ? {} : { versi }) });
}

/** The bidang that a plan is about, in the order of its codes; none where it prints no code. */
export function bidangOf(plan: Plan): readonly string[] {
  const codes = plan.pendanaan.flatMap(({ simpul }) => simpul.map(({ kode }) => kode.baku));
  const own = [...codes, ...plan.organisasi.flatMap(({ bidang }) => bidang)].flatMap(
    (kode) => kodePada(kode, "bidang") ?? [],
  );
  return [...new Set(own)].filter((bidang) => bidang !== PENUNJANG).sort();
}

/** What is searched: one level or all, the given bidang with penunjang or all. */
export interface Wanted {
  readonly text: string;
  readonly level: Level | null;
  readonly bidang: readonly string[];
}

const MOST_HITS = 30;

/** The best hits first; nothing for an empty query. */
export function searchHits(nomenklatur: Nomenklatur, { text, level, bidang }: Wanted): readonly Hit[] {
  return nomenklatur.search(text, {
    ...(level === null ? {} : { levels: [level] }),
    ...(bidang.length === 0 ? {} : { bidang: [...bidang, PENUNJANG] }),
    most: MOST_HITS,
  });
}

/** Where a tree of the lists begins: the bidang of the plan and penunjang, or everything without a parent. */
export function rootsOf(nomenklatur: Nomenklatur, bidang: readonly string[]): readonly Entry[] {
  const wanted = [...bidang, PENUNJANG].flatMap((kode) => treeTop(nomenklatur, kode));
  return bidang.length > 0 && wanted.length > 0 ? wanted : nomenklatur.children(null);
}

/** A bidang itself, or what stands below it where the list leaves the bidang out. */
function treeTop(nomenklatur: Nomenklatur, kode: string): readonly Entry[] {
  const top = nomenklatur.find(kode);
  return top ? [top] : nomenklatur.children(null).filter((entry) => entry.kode.startsWith(`${kode}.`));
}

/** null for a code that no loaded list has in force. */
export function entryView(
  nomenklatur: Nomenklatur,
  kode: string,
  bidang: readonly string[],
): EntryView | null {
  const status = nomenklatur.status(kode);
  if (status.kind !== "berlaku") return null;
  const { entry, pack } = status;
  const [only = ""] = bidang.length === 1 ? bidang : [];
  return {
    entry,
    pack,
    kode: kodeDokumen(entry.kode, only),
    parents: parentsOf(nomenklatur, entry.kode),
    children: nomenklatur.children(entry.kode),
  };
}

function parentsOf(nomenklatur: Nomenklatur, kode: string): readonly Entry[] {
  const parents: Entry[] = [];
  for (let parent = indukKode(kode); parent !== null; parent = indukKode(parent)) {
    const entry = nomenklatur.find(parent);
    if (entry) parents.unshift(entry);
  }
  return parents;
}

/** "sosial" for a code below 1.06, as far as the lists know; "penunjang" for X.XX.01. */
export function bidangName(nomenklatur: Nomenklatur, kode: string): string {
  const bidang = kodePada(kode, "bidang");
  if (bidang === null || bidang === kode) return "";
  if (bidang === PENUNJANG) return "penunjang";
  const nama = nomenklatur.find(bidang)?.nama ?? "";
  return nama.toLowerCase().replace(/^(unsur|urusan)( pemerintahan)?( bidang)? /, "");
}

/** What can be inserted of an entry. */
export type Insertion = "kode" | "nama" | "kode-nama";

export function insertionText({ kode, entry }: EntryView, what: Insertion): string {
  if (what === "kode") return kode;
  return what === "nama" ? entry.nama : `${kode} - ${entry.nama}`;
}
