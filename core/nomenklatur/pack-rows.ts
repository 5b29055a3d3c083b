import { levelKode } from "../kode/kode";
import { JENIS_PEMDA, type Entry, type JenisPemda, type Pack } from "./entry";

/** A text, or the number of the row (from 0) in whose same place it stood before. */
export type Field = string | number;

/** Jenis pemda as a sum (1 provinsi, 2 kabupaten/kota), code, name, kinerja, indikator, satuan, replaced codes. */
type Row = readonly [
  jenis: 1 | 2 | 3,
  kode: string,
  nama: Field,
  kinerja?: Field | undefined,
  indikator?: Field | undefined,
  satuan?: Field | undefined,
  sebelumnya?: readonly string[] | undefined,
];

/** What stands in a pack file. Who reads files of others has pack-file.ts look at them first. */
export interface PackFile extends Omit<Pack, "entries"> {
  readonly nomenklatur: 1;
  readonly baris: readonly Row[];
}

/** In the order of a row. */
export const FIELDS = ["nama", "kinerja", "indikator", "satuan"] as const;

/** The pack that a file describes; a sentence without its full stop where its rows do not fit together. */
export function packOf({ id, judul, tahun, sumber, lengkap, baris }: PackFile): Pack | string {
  const entries: Entry[] = [];
  const known = new Set<string>();
  for (const [index, row] of baris.entries()) {
    const entry = entryOf(row, entries);
    if (!entry) return `Baris ke-${String(index + 1)} tidak sesuai`;
    for (const jenis of entry.jenis) {
      const key = `${jenis} ${entry.kode}`;
      if (known.has(key)) return `Kode ${entry.kode} ada dua kali`;
      known.add(key);
    }
    entries.push(entry);
  }
  return { id, judul, tahun, sumber, lengkap, entries };
}

function entryOf(row: Row, before: readonly Entry[]): Entry | null {
  const [jenis, kode, ...rest] = row;
  const sebelumnya = rest[4] ?? [];
  const texts = FIELDS.map((name, place): string | undefined => {
    const value = (rest[place] ?? "") as Field;
    return typeof value === "string" ? value : before[value]?.[name];
  });
  const [nama, kinerja, indikator, satuan] = texts;
  const level = levelKode(kode);
  if (level === null || !nama || kinerja === undefined || indikator === undefined || satuan === undefined)
    return null;
  return { kode, level, nama, kinerja, indikator, satuan, jenis: jenisOfSum(jenis), sebelumnya };
}

/** Entries share the three arrays that there are. */
const JENIS_BY_SUM: readonly (readonly JenisPemda[])[] = [[], ["provinsi"], ["kabupaten/kota"], JENIS_PEMDA];

function jenisOfSum(sum: 1 | 2 | 3): readonly JenisPemda[] {
  return JENIS_BY_SUM[sum] ?? JENIS_PEMDA;
}
