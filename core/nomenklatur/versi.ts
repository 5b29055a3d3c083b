import { daftarOf } from "./daftar";
import type { JenisPemda, Pack } from "./entry";

/** What a document prints, by which its list is told. */
export interface Petunjuk {
  readonly jenis: JenisPemda;
  /** Codes in standard form. */
  readonly kode: readonly string[];
  /** The first year that it plans for: it was written before. null where it does not say. */
  readonly tahun: number | null;
}

interface Candidate {
  readonly pack: Pack;
  /** How many of the codes it has. */
  readonly known: number;
}

/** Documents seldom say which list they were written with; a list that knows fewer of their codes was not it. */
const LEAST_KNOWN = 0.5;

/**
 * The id of the complete list that a document was most likely written with: the one that knows most of its codes, the
 * latest of equals. A list that was there by then goes before one that came later. null where none knows any.
 */
export function fittingVersion(packs: readonly Pack[], { jenis, kode, tahun }: Petunjuk): string | null {
  const distinct = [...new Set(kode)];
  const candidates = packs
    .filter((pack) => pack.lengkap)
    .map((pack): Candidate => {
      const list = daftarOf(pack, jenis);
      return { pack, known: distinct.filter((each) => list.get(each) !== null).length };
    })
    .filter(({ known }) => known > 0)
    .sort((a, b) => b.known - a.known || b.pack.tahun - a.pack.tahun);
  const then = candidates.find(
    ({ pack, known }) => tahun !== null && pack.tahun <= tahun && known >= LEAST_KNOWN * distinct.length,
  );
  return (then ?? candidates[0])?.pack.id ?? null;
}
