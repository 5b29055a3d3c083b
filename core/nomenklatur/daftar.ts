import { kewenanganKode, levelKode } from "../kode/kode";
import { rememberFor } from "../numbers/remember";
import type { Entry, JenisPemda, Pack } from "./entry";
import { bidangDaftar, kodeDaftar } from "./kode-daftar";

/** One list for one kind of government: what a code means there. */
export class Daftar {
  readonly entries: readonly Entry[];
  readonly #byKode: ReadonlyMap<string, Entry>;
  /** "bidang level" of all codes, and the kewenangan digits that occur. */
  readonly #covered = new Set<string>();
  #replacing: ReadonlyMap<string, readonly Entry[]> | undefined;

  constructor(
    readonly pack: Pack,
    jenis: JenisPemda,
  ) {
    this.entries = pack.entries.filter((entry) => entry.jenis.includes(jenis));
    this.#byKode = new Map(this.entries.map((entry) => [entry.kode, entry]));
    for (const { kode, level } of this.entries) {
      this.#covered.add(`${bidangDaftar(kode)} ${level}`);
      this.#covered.add(`kewenangan ${kewenanganKode(kode) ?? ""}`);
    }
  }

  /** Takes a code in standard form, of a document or of a list. */
  get(kode: string): Entry | null {
    return this.#byKode.get(kodeDaftar(kode)) ?? null;
  }

  /**
   * Does the list speak about such codes: has it any of this level in this bidang? Kewenangan 3 to 8 are the special
   * ones (Papua, DI Yogyakarta, Aceh …), which extracts for other regions leave out altogether.
   */
  covers(kode: string): boolean {
    const kewenangan = kewenanganKode(kode) ?? "";
    if (/[3-8]/.test(kewenangan) && !this.#covered.has(`kewenangan ${kewenangan}`)) return false;
    return this.#covered.has(`${bidangDaftar(kode)} ${levelKode(kode) ?? ""}`);
  }

  /** The codes that the list names as successors of a code. */
  replacing(kode: string): readonly Entry[] {
    this.#replacing ??= groupedBy(this.entries, ({ sebelumnya }) => sebelumnya);
    return this.#replacing.get(kodeDaftar(kode)) ?? [];
  }
}

const daftarByJenis = rememberFor<Pack, Map<JenisPemda, Daftar>>(() => new Map());

/** A list as one kind of government sees it, indexed once for all who ask. */
export function daftarOf(pack: Pack, jenis: JenisPemda): Daftar {
  const known = daftarByJenis(pack);
  const daftar = known.get(jenis) ?? new Daftar(pack, jenis);
  known.set(jenis, daftar);
  return daftar;
}

/** Entries by keys, of which an entry may have several. */
export function groupedBy<Key>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly Key[],
): ReadonlyMap<Key, readonly Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries)
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  return groups;
}
