import * as fc from "fast-check";

/** One row of a funding table: its code and what it prints, a year each and (last) the end of the period. */
export interface TreeRow {
  readonly kode: string;
  readonly amounts: readonly number[];
  /** "Nama" and the code, unless it is said. */
  readonly nama?: string;
}

export const YEARS = [2026, 2027, 2028, 2029, 2030] as const;

/** Round amounts as planners type them, which meet by chance, and others that hardly do. */
const amount = fc.oneof(
  fc.nat({ max: 8 }).map((each) => each * 50_000_000),
  fc.integer({ min: 1_000_000, max: 900_000_000 }),
);
const years = fc.array(amount, { minLength: YEARS.length, maxLength: YEARS.length });
/** The same every year, as many sub kegiatan have it. */
const constant = amount.map((each) => YEARS.map(() => each));

/** A program with two or three kegiatan of two to four sub kegiatan, all sums right; rows from top to bottom. */
export const soundTree: fc.Arbitrary<readonly TreeRow[]> = fc
  .array(fc.array(fc.oneof(years, constant), { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 3 })
  .map((kegiatan) => {
    const below = kegiatan.map((subs, index) => {
      const kode = `1.06.04.2.0${String(index + 1)}`;
      const rows = subs.map((each, at) => row(`${kode}.000${String(at + 1)}`, each));
      return [row(kode, added(subs)), ...rows];
    });
    return [row("1.06.04", added(kegiatan.flat())), ...below.flat()];
  });

export function row(kode: string, yearly: readonly number[]): TreeRow {
  return { kode, amounts: [...yearly, yearly.reduce((sum, each) => sum + each, 0)] };
}

export function added(rows: readonly (readonly number[])[]): number[] {
  return YEARS.map((_, year) => rows.reduce((sum, each) => sum + (each[year] ?? 0), 0));
}

/** The tree as a sheet typed as text; row n of the tree is row n + 2 of the sheet. */
export function sheetOf(rows: readonly TreeRow[], withEnd: boolean): string {
  const end = withEnd ? " | Kondisi Akhir Target | Kondisi Akhir Rp" : "";
  const heading = `Kode | Program / Kegiatan | Indikator${YEARS.map((year) => ` | Target ${String(year)} | Rp ${String(year)}`).join("")}${end}`;
  const lines = rows.map(({ kode, amounts, nama = `Nama ${kode}` }) => {
    const cells = amounts.slice(0, withEnd ? undefined : -1).map((each) => ` | 1 | ${rupiah(each)}`);
    return `${kode} | ${nama} | Jumlah Orang ${kode}${cells.join("")}`;
  });
  return [heading, ...lines].join("\n");
}

export function rupiah(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** The cell of a row's amount, counted from 0, as it is named in sentences: "E2". */
export function cellName(rowIndex: number, slot: number): string {
  return `${String.fromCharCode("E".charCodeAt(0) + slot * 2)}${String(rowIndex + 2)}`;
}
