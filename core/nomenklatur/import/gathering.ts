import { compareKode, depthOf, indukKode, kewenanganKode, type KodeReading } from "../../kode/kode";
import { splitKodeNama } from "../../kode/split";
import { JENIS_PEMDA, nameKey, type Entry, type JenisPemda } from "../entry";
import { kodeDaftar } from "../kode-daftar";
import { LONGEST_TEXT } from "../pack-file";
import { Issues, type IssueKind } from "./issue";
import type { Draft } from "./read-row";

type KodeRead = Extract<KodeReading, { kind: "kode" }>;

/** A code that was taken, with its first row. */
interface Taken {
  readonly entry: Omit<Entry, "jenis">;
  readonly row: number;
  /** null: the list does not say. */
  readonly jenis: JenisPemda | null;
}

/** Codes as they come from the rows of a list: the first of each is taken, everything else is an issue. */
export class Gathering {
  readonly issues = new Issues();
  readonly #taken = new Map<string, Taken>();
  /** Contradictions and unreadable parents that were told: SIPD's export repeats a program in every row below it. */
  readonly #told = new Set<string>();
  readonly #repeatsParents: boolean;
  #repaired = 0;

  /** With `repeatsParents` a code above sub kegiatan stands in every row below it, and is no duplicate there. */
  constructor({ repeatsParents }: { readonly repeatsParents: boolean }) {
    this.#repeatsParents = repeatsParents;
  }

  /** How many codes were taken in their standard form, but stood there in another one ("1 | 6 | 2"). */
  get repaired(): number {
    return this.#repaired;
  }

  /** `row` counts from 1, as people see it. */
  add(draft: Draft, row: number, jenis: JenisPemda | null): void {
    const { reading } = draft;
    if (reading.kind !== "kode") this.#skipUnread(draft, row);
    else if (draft.nama === "")
      this.#once("tanpa-nama", [row], { kode: reading.baku, apa: `Kode ${reading.baku} tidak bernama.` });
    else if (tooLong(draft)) {
      const apa = `Teks pada kode ${reading.baku} lebih dari ${String(LONGEST_TEXT)} huruf.`;
      this.#once("teks-terlalu-panjang", [row], { kode: reading.baku, apa });
    } else this.#take({ ...draft, reading }, row, jenis);
  }

  /** The entries in the order of their codes; `stated` is the kind of government where the list does not say it. */
  entries(stated: JenisPemda | null): Entry[] {
    this.#tellOrphans();
    const taken = [...this.#taken.values()];
    const assumed = stated ?? jenisOfList(taken.map(({ entry }) => entry.kode));
    const byKode = new Map<string, Entry[]>();
    for (const { entry, jenis } of taken) {
      const own = jenis ?? assumed;
      merge(byKode, { ...entry, jenis: own ? [own] : jenisByKewenangan(entry.kode) });
    }
    return [...byKode.keys()].sort(compareKode).flatMap((kode) => byKode.get(kode) ?? []);
  }

  #take(draft: Draft & { readonly reading: KodeRead }, row: number, jenis: JenisPemda | null): void {
    const kode = kodeDaftar(draft.reading.baku);
    const key = `${jenis ?? ""} ${kode}`;
    const known = this.#taken.get(key);
    if (known) {
      this.#compare(known, draft, row);
      return;
    }
    const { level, faults } = draft.reading;
    if (faults.some((fault) => fault !== "pemisah")) this.#repaired++;
    const { nama, kinerja, indikator, satuan } = draft;
    const sebelumnya = this.#replaced(draft, row);
    this.#taken.set(key, {
      entry: { kode, level, nama, kinerja, indikator, satuan, sebelumnya },
      row,
      jenis,
    });
  }

  #compare({ entry, row: first }: Taken, draft: Draft, row: number): void {
    if (nameKey(entry.nama) !== nameKey(draft.nama)) {
      const apa = `Kode ${entry.kode} ada dua kali dengan nama berbeda: "${entry.nama}" dan "${draft.nama}". Yang pertama dipakai.`;
      this.#once("bertentangan", [row, first], { kode: entry.kode, apa });
    } else if (!this.#repeatsParents || entry.level === "sub kegiatan") {
      const apa = `Kode ${entry.kode} ada dua kali. Yang pertama dipakai.`;
      this.issues.add({ kind: "ganda", rows: [row, first], kode: entry.kode, apa });
    }
  }

  #replaced({ sebelumnya }: Draft, row: number): string[] {
    if (sebelumnya === "") return [];
    const split = splitKodeNama(sebelumnya);
    if (split?.reading.kind === "kode") return [kodeDaftar(split.reading.baku)];
    const apa = `Kode sebelumnya tidak terbaca: "${sebelumnya}".`;
    this.issues.add({ kind: "sebelumnya-tidak-terbaca", rows: [row], kode: "", apa });
    return [];
  }

  #skipUnread({ reading, written, nama }: Draft, row: number): void {
    const reason = reading.kind === "meragukan" ? `: ${reading.reason}` : "";
    const shown =
      written === "" ? `Baris "${nama}" tidak berkode` : `Kode "${written}" tidak terbaca${reason}`;
    this.#once("kode-tidak-terbaca", [row], { kode: written, apa: `${shown}.` });
  }

  #once(kind: IssueKind, rows: readonly number[], { kode, apa }: { kode: string; apa: string }): void {
    const key = `${kind} ${apa}`;
    if (this.#repeatsParents && this.#told.has(key)) return;
    this.#told.add(key);
    this.issues.add({ kind, rows, kode, apa });
  }

  /** SIPD's export begins at bidang, and penunjang stands under any: that their parents are missing is no fault. */
  #tellOrphans(): void {
    for (const [key, { entry, row }] of this.#taken) {
      const parent = indukKode(entry.kode);
      if (parent === null || parent === "X.XX" || depthOf(entry.level) < 2) continue;
      if (this.#taken.has(key.replace(entry.kode, parent))) continue;
      const apa = `Induk ${parent} dari ${entry.kode} tidak ada dalam daftar.`;
      this.issues.add({ kind: "tanpa-induk", rows: [row], kode: entry.kode, apa });
    }
  }
}

function tooLong({ nama, kinerja, indikator, satuan }: Draft): boolean {
  return [nama, kinerja, indikator, satuan].some(({ length }) => length > LONGEST_TEXT);
}

/** What both lists say in the same words is one entry. */
function merge(byKode: Map<string, Entry[]>, entry: Entry): void {
  const others = byKode.get(entry.kode) ?? [];
  const twin = others.findIndex((other) => saysTheSame(other, entry));
  const jenis = JENIS_PEMDA.filter(
    (each) => entry.jenis.includes(each) || others[twin]?.jenis.includes(each),
  );
  if (twin < 0) others.push(entry);
  else others[twin] = { ...entry, jenis };
  byKode.set(entry.kode, others);
}

function saysTheSame(one: Entry, other: Entry): boolean {
  return (
    one.nama === other.nama &&
    one.kinerja === other.kinerja &&
    one.indikator === other.indikator &&
    one.satuan === other.satuan &&
    one.sebelumnya.join() === other.sebelumnya.join()
  );
}

/** Kewenangan 1 is the province's, 2 that of kabupaten and kota: a list that has only one of them is theirs. */
function jenisOfList(kodes: readonly string[]): JenisPemda | null {
  const found = new Set(kodes.map(kewenanganKode));
  if (found.has("1") === found.has("2")) return null;
  return found.has("1") ? "provinsi" : "kabupaten/kota";
}

/** In a list of both, the codes above kegiatan and those of special autonomy are said of both. */
function jenisByKewenangan(kode: string): readonly JenisPemda[] {
  const kewenangan = kewenanganKode(kode);
  if (kewenangan === "1") return ["provinsi"];
  return kewenangan === "2" ? ["kabupaten/kota"] : JENIS_PEMDA;
}
