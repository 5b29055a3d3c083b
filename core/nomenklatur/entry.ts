import type { Level } from "../kode/kode";

/** The two lists that each decree has. The same code may mean different things in them. */
export const JENIS_PEMDA = ["provinsi", "kabupaten/kota"] as const;
export type JenisPemda = (typeof JENIS_PEMDA)[number];

/** One code of a list, with all that the list says of it; "" where it says nothing. */
export interface Entry {
  /** Standard form, as lists have it: program 01 of every bidang is "X.XX.01". */
  readonly kode: string;
  readonly level: Level;
  readonly nama: string;
  readonly kinerja: string;
  readonly indikator: string;
  readonly satuan: string;
  /** The lists that hold it with these very words; never empty. */
  readonly jenis: readonly JenisPemda[];
  /** Codes that it replaces (SIPD's column SUBKEGIATAN SEBELUMNYA). */
  readonly sebelumnya: readonly string[];
}

/** A code list with its decree: what is imported, kept, and handed on as one file. */
export interface Pack {
  /** Names the list among those that are loaded: "kepmendagri-900-1-15-5-1317-2023". */
  readonly id: string;
  /** As people call it: "Kepmendagri 900.1.15.5-1317 Tahun 2023". */
  readonly judul: string;
  /** The year that orders lists: of the decree, or the budget year of SIPD's update. */
  readonly tahun: number;
  /** Where the rows were taken from. */
  readonly sumber: string;
  /** false for an extract: that a code is absent from it says nothing. */
  readonly lengkap: boolean;
  /** In the order of their codes. */
  readonly entries: readonly Entry[];
}

/** The id of a list that is called so. */
export function packId(judul: string): string {
  return judul.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, ""); // prettier-ignore
}

/** A letter or digit is all that names are compared by: case, blanks and marks differ from copy to copy. */
export function nameKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
