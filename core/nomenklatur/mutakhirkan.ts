import { kodePada, levelKode } from "../kode/kode";
import { nameKey, type Entry } from "./entry";
import { bidangDaftar, kodeDokumen } from "./kode-daftar";
import type { Nomenklatur } from "./nomenklatur";
import { penerusResmi, penerusSenama } from "./penerus";

/** A code with its name as a workbook prints them; the code in standard form. */
export interface Tercetak {
  readonly kode: string;
  /** "" where the workbook prints none. */
  readonly nama: string;
}

/** A code that may take the place of another one. */
export interface Calon {
  readonly entry: Entry;
  /** Its code as the document prints it: penunjang under the document's own bidang. */
  readonly kode: string;
  /** Why it is proposed, for the reader. */
  readonly alasan: string;
  /** What else changes with it and wants a look: another name, another satuan. */
  readonly catatan: readonly string[];
}

/** What is to be done about one printed code. */
export type Usulan<Item extends Tercetak> = { readonly item: Item } & (
  | { readonly kind: "tetap" }
  /** Certain: may be applied without asking. */
  | { readonly kind: "pasti"; readonly calon: Calon }
  /** A person must choose, the likeliest first. */
  | { readonly kind: "pilih"; readonly calon: readonly Calon[]; readonly alasan: string }
  | { readonly kind: "tanpa-penerus"; readonly alasan: string }
  /** No list covers this bidang. */
  | { readonly kind: "tidak-dinilai"; readonly bidang: string }
);

/** Proposes for every code of a workbook what it is called in the list in force. Changes nothing. */
export function mutakhirkan<Item extends Tercetak>(
  items: readonly Item[],
  nomenklatur: Nomenklatur,
): readonly Usulan<Item>[] {
  const proposals = items.map((item) => propose(item, nomenklatur));
  const sources = new Map<string, Set<string>>();
  for (const proposal of proposals) {
    const target = targetOf(proposal);
    if (target !== null) sources.set(target, (sources.get(target) ?? new Set()).add(proposal.item.kode));
  }
  return proposals.map((proposal) => {
    const others = proposal.kind === "pasti" ? (sources.get(proposal.calon.kode)?.size ?? 0) : 0;
    return proposal.kind === "pasti" && others > 1 ? merged(proposal) : proposal;
  });
}

function targetOf(proposal: Usulan<Tercetak>): string | null {
  if (proposal.kind === "pasti") return proposal.calon.kode;
  return proposal.kind === "tetap" ? proposal.item.kode : null;
}

/** Two codes that become one make two rows with the same code: their pagu and targets are to be added up by hand. */
function merged<Item extends Tercetak>({ item, calon }: { item: Item; calon: Calon }): Usulan<Item> {
  const alasan = `Dokumen ini sudah memakai ${calon.kode}, atau kode lain juga menjadi kode itu. Gabungkan baris-barisnya, lalu ganti kodenya.`;
  return { item, kind: "pilih", calon: [calon], alasan };
}

function propose<Item extends Tercetak>(item: Item, nomenklatur: Nomenklatur): Usulan<Item> {
  const status = nomenklatur.status(item.kode);
  if (status.kind === "tidak-tercakup") return { item, kind: "tidak-dinilai", bidang: status.bidang };
  if (status.kind === "berlaku") return checkedName(item, status.entry, nomenklatur);
  if (status.kind === "dicabut") return successor(item, status.entry, nomenklatur);
  const alasan =
    status.kind === "lebih-baru"
      ? `Kode ${item.kode} belum ada dalam ${status.berlaku.judul}; baru ada dalam ${status.pack.judul}.`
      : `Kode ${item.kode} tidak ada dalam ${status.berlaku.judul} maupun daftar lain yang dimuat.`;
  return byName(item, nomenklatur, { nama: item.nama, alasan });
}

/** A code never gets a new meaning: the name of another code beside it means that one of the two was mistyped. */
function checkedName<Item extends Tercetak>(
  item: Item,
  entry: Entry,
  nomenklatur: Nomenklatur,
): Usulan<Item> {
  if (item.nama === "" || nameKey(item.nama) === nameKey(entry.nama)) return { item, kind: "tetap" };
  const named = sameScope(item.kode, nomenklatur.named(item.nama));
  if (named.length === 0) return { item, kind: "tetap" };
  const calon = [
    ...named.map((each) => calonOf(item, each, "Namanya sama dengan yang tercetak.")),
    calonOf(item, entry, "Kodenya sama dengan yang tercetak."),
  ];
  return { item, kind: "pilih", calon, alasan: "Nama yang tercetak adalah nama resmi kode lain." };
}

function successor<Item extends Tercetak>(item: Item, old: Entry, nomenklatur: Nomenklatur): Usulan<Item> {
  const official = penerusResmi(nomenklatur, item.kode);
  const sameName = official.length > 0 ? [] : penerusSenama(nomenklatur, old);
  const alasan =
    official.length > 0 ? "Penerus resmi menurut daftar SIPD." : "Nama sama dalam bidang yang sama.";
  const calon = [...official, ...sameName].map((entry) => calonOf(item, entry, alasan, old));
  const [only] = calon;
  if (!only)
    return byName(item, nomenklatur, {
      nama: old.nama,
      alasan: `Kode ${item.kode} sudah dicabut dan tidak ada penerus yang disebut.`,
    });
  const doubt = doubtAbout(item, old, { calon, official: official.length > 0 });
  return doubt === null
    ? { item, kind: "pasti", calon: only }
    : { item, kind: "pilih", calon, alasan: doubt };
}

/** Why a person has to look although there is a successor; null where nothing speaks against it. */
function doubtAbout(
  item: Tercetak,
  old: Entry,
  { calon, official }: { calon: readonly Calon[]; official: boolean },
): string | null {
  if (calon.length > 1) return `Kode ${item.kode} mempunyai ${String(calon.length)} penerus.`;
  const names = [old.nama, calon[0]?.entry.nama ?? "", ""].map(nameKey);
  if (!names.includes(nameKey(item.nama)))
    return `Nama yang tercetak berbeda dari nama resmi kode ${item.kode} yang lama ("${old.nama}").`;
  const satuan = calon[0]?.entry.satuan ?? "";
  return official || nameKey(satuan) === nameKey(old.satuan) || old.satuan === "" || satuan === ""
    ? null
    : `Satuannya berubah dari ${old.satuan} menjadi ${satuan}.`;
}

/** So many are put before a person. */
const MOST_CALON = 5;
/** Names that are less alike than this mean something else. */
const LEAST_LIKENESS = 0.6;

/** Nothing leads from the code to another one: codes of the same or a like name, for a person to choose from. */
function byName<Item extends Tercetak>(
  item: Item,
  nomenklatur: Nomenklatur,
  { nama, alasan }: { nama: string; alasan: string },
): Usulan<Item> {
  const level = levelKode(item.kode);
  const scope = { levels: level ? [level] : [], bidang: [bidangDaftar(item.kode)], most: MOST_CALON };
  const hits = nama === "" ? [] : nomenklatur.search(nama, scope);
  const calon = hits
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .map(({ entry }) =>
      calonOf(item, entry, nameKey(entry.nama) === nameKey(nama) ? "Namanya sama." : "Namanya mirip."),
    );
  return calon.length > 0 ? { item, kind: "pilih", calon, alasan } : { item, kind: "tanpa-penerus", alasan };
}

function sameScope(kode: string, entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(
    (entry) => entry.level === levelKode(kode) && bidangDaftar(entry.kode) === bidangDaftar(kode),
  );
}

function calonOf(item: Tercetak, entry: Entry, alasan: string, old?: Entry): Calon {
  const catatan: string[] = [];
  if (item.nama !== "" && nameKey(item.nama) !== nameKey(entry.nama))
    catatan.push(`Namanya menjadi "${entry.nama}".`);
  if (old && old.satuan !== "" && entry.satuan !== "" && nameKey(old.satuan) !== nameKey(entry.satuan))
    catatan.push(`Satuannya menjadi ${entry.satuan} (semula ${old.satuan}).`);
  return { entry, kode: kodeDokumen(entry.kode, kodePada(item.kode, "bidang") ?? ""), alasan, catatan };
}
