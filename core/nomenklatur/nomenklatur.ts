import { compareKode, indukKode } from "../kode/kode";
import { daftarOf, groupedBy, type Daftar } from "./daftar";
import { nameKey, type Entry, type JenisPemda, type Pack } from "./entry";
import { bidangDaftar, kodeDaftar } from "./kode-daftar";
import { searchIndexSteps, type SearchIndex } from "./search/search-index";
import { findHits, type Hit, type SearchScope } from "./search/search";

/** What the loaded lists say of a code. */
export type Status =
  | { readonly kind: "berlaku"; readonly entry: Entry; readonly pack: Pack }
  /** An older list has it, the one in force no longer does. `entry` and `pack` are the older ones. */
  | { readonly kind: "dicabut"; readonly entry: Entry; readonly pack: Pack; readonly berlaku: Pack }
  /** Absent from the chosen list, but a later one has it. */
  | { readonly kind: "lebih-baru"; readonly entry: Entry; readonly pack: Pack; readonly berlaku: Pack }
  /** The list in force covers such codes, and no loaded list has this one. */
  | { readonly kind: "tidak-dikenal"; readonly berlaku: Pack }
  /** No complete list covers such codes: nothing can be said. `bidang` is the one to load a list for. */
  | { readonly kind: "tidak-tercakup"; readonly bidang: string };

export interface NomenklaturOptions {
  readonly jenis: JenisPemda;
  /** The id of the list in force; without it the latest. */
  readonly versi?: string;
}

/**
 * All loaded lists as one kind of government sees them. For each bidang the list in force decides: the chosen one, or
 * the latest that covers it. Where only extracts hold a bidang, what they have is in force, and what they lack is not judged.
 */
export class Nomenklatur {
  readonly jenis: JenisPemda;
  /** The list in force first, then from the latest to the oldest, extracts last. */
  readonly lists: readonly Daftar[];
  readonly #live = new Map<string, { readonly entry: Entry; readonly pack: Pack }>();
  #entries: readonly Entry[] | undefined;
  #names: ReadonlyMap<string, readonly Entry[]> | undefined;
  #children: ReadonlyMap<string | null, readonly Entry[]> | undefined;
  #index: SearchIndex | undefined;

  constructor(packs: readonly Pack[], { jenis, versi }: NomenklaturOptions) {
    this.jenis = jenis;
    const rank = (pack: Pack): number => (pack.id === versi ? 2 : 0) + (pack.lengkap ? 1 : 0);
    this.lists = [...packs]
      .sort((a, b) => rank(b) - rank(a) || b.tahun - a.tahun)
      .map((pack) => daftarOf(pack, jenis));
    for (const list of this.lists)
      for (const entry of list.entries)
        if (this.#isInForce(list, entry.kode)) this.#live.set(entry.kode, { entry, pack: list.pack });
  }

  /** How many codes are in force. */
  get size(): number {
    return this.#live.size;
  }

  /** The code in force, "1.06.01.2.01" read as "X.XX.01.2.01". Takes standard forms, as do all that follow. */
  find(kode: string): Entry | null {
    return this.#live.get(kodeDaftar(kode))?.entry ?? null;
  }

  status(kode: string): Status {
    const live = this.#live.get(kodeDaftar(kode));
    if (live) return { kind: "berlaku", ...live };
    const berlaku = this.#inForce(kode)?.pack;
    if (!berlaku) return { kind: "tidak-tercakup", bidang: bidangDaftar(kode) };
    const other = this.#others(kode, berlaku);
    if (!other) return { kind: "tidak-dikenal", berlaku };
    return { kind: other.pack.tahun > berlaku.tahun ? "lebih-baru" : "dicabut", ...other, berlaku };
  }

  /** The codes right below one in force; those with nothing above them for null. */
  children(kode: string | null): readonly Entry[] {
    this.#children ??= groupedBy(this.entries(), ({ kode: child }) => [this.#parentOf(child)]);
    return this.#children.get(kode === null ? null : kodeDaftar(kode)) ?? [];
  }

  /** All codes in force of exactly this name, whatever its case, blanks and marks. */
  named(nama: string): readonly Entry[] {
    this.#names ??= groupedBy(this.entries(), (entry) => [nameKey(entry.nama)]);
    return this.#names.get(nameKey(nama)) ?? [];
  }

  /** All codes in force, in their order. */
  entries(): readonly Entry[] {
    this.#entries ??= [...this.#live.values()]
      .map(({ entry }) => entry)
      .sort((a, b) => compareKode(a.kode, b.kode));
    return this.#entries;
  }

  /** Prepares the search in slices, for a host that must keep answering meanwhile. Yields how far it is, 0 to 1. */
  *prepareSearch(): Generator<number, void> {
    this.#index ??= yield* searchIndexSteps(this.entries());
  }

  /** The best hits first. Prepares itself where prepareSearch has not run to its end. */
  search(query: string, scope: SearchScope = {}): readonly Hit[] {
    for (const steps = this.prepareSearch(); !steps.next().done;);
    return this.#index ? findHits(this.#index, query, { ...scope, jenis: this.jenis }) : [];
  }

  #isInForce(list: Daftar, kode: string): boolean {
    const inForce = this.#inForce(kode);
    return inForce ? inForce === list : !this.#live.has(kode);
  }

  /** The complete list that decides about such codes; null where there is none. */
  #inForce(kode: string): Daftar | null {
    return this.lists.find((list) => list.pack.lengkap && list.covers(kode)) ?? null;
  }

  /** The code in a list that is not in force: the latest older one before newer ones. */
  #others(kode: string, berlaku: Pack): { readonly entry: Entry; readonly pack: Pack } | null {
    const found = this.lists.flatMap((list) => {
      const entry = list.get(kode);
      return entry ? [{ entry, pack: list.pack }] : [];
    });
    const older = found.filter(({ pack }) => pack.tahun <= berlaku.tahun);
    return older[0] ?? found[0] ?? null;
  }

  #parentOf(kode: string): string | null {
    // An orphan stands under the nearest ancestor that there is.
    for (let parent = indukKode(kode); parent !== null; parent = indukKode(parent))
      if (this.#live.has(parent)) return parent;
    return null;
  }
}
