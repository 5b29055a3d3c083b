import type { Address } from "../../workbook/address";

/** What can differ between two versions of a Renstra; a closed list, frozen with the JSON of the command line. */
export const JENIS_UBAH = [
  "ditambah",
  "dihapus",
  "pindah",
  "ganti-nama",
  "satuan",
  "kondisi-awal",
  "target",
  "target-akhir",
  "pagu",
  "pagu-akhir",
] as const;
export type JenisUbah = (typeof JENIS_UBAH)[number];

/** The column of a difference that is the sum of all years. */
export const ALL_YEARS = "semua tahun";
export const END = "akhir periode";

/** What one version prints, and where. */
export interface Sisi {
  readonly text: string;
  /** Where the text is a bare number; null for all others. */
  readonly angka: number | null;
  readonly at: Address;
}

/** One difference. null on a side: that version does not have it. */
export interface Ubah {
  readonly jenis: JenisUbah;
  /** "2026", "akhir periode"; "" where it is not about a column. */
  readonly kolom: string;
  readonly tahun: number | null;
  readonly lama: Sisi | null;
  readonly baru: Sisi | null;
  /** New less old, in the unit of the cells; null where they are not two amounts of one unit. */
  readonly selisih: number | null;
  /** The difference in percent of the old amount; null where that is none or 0. */
  readonly persen: number | null;
}

/** A node or an indicator with all that changed of it. */
export interface Butir {
  readonly tentang: "simpul" | "indikator";
  /** Of the node, or of the one that the indicator measures, as the newer version has it; "" in lists. */
  readonly kode: string;
  readonly nama: string;
  readonly ubah: readonly Ubah[];
}

/** A program with all below it, or a list of indicators. */
export interface Kelompok {
  readonly judul: string;
  readonly butir: readonly Butir[];
}

/** The pagu of all programs in one year. */
export interface PaguTahun {
  readonly tahun: number;
  readonly lama: number;
  readonly baru: number;
}

/** All differences of two versions of a Renstra: plain data, safe as JSON. */
export interface Perubahan {
  /** The names of the workbooks. */
  readonly lama: string;
  readonly baru: string;
  /** The years that both plan for are compared; those of one alone are only named. */
  readonly tahun: {
    readonly sama: readonly number[];
    readonly hanyaLama: readonly number[];
    readonly hanyaBaru: readonly number[];
  };
  /** What could not be compared, as sentences. */
  readonly catatan: readonly string[];
  readonly pagu: readonly PaguTahun[];
  readonly kelompok: readonly Kelompok[];
  readonly jumlah: Readonly<Record<JenisUbah, number>>;
}
