import { expect, test } from "vitest";
import { checkWorkbook } from "../../../core/report/check-workbook";
import { plainSheet, type CellValue, type SheetSnapshot } from "../../../core/workbook/snapshot";

/** To go over all pairs of so many takes longer than a test may. */
const MANY = 1_000;

const WORDS = "air tanah laut hutan kota desa jalan pasar anak warga data mutu".split(" ");

/** Sentences of common words, each another one. */
function sentence(index: number): string {
  const words = WORDS.map((_, place) => WORDS[(index * (place + 3)) % WORDS.length] ?? "");
  return `${words.slice(0, 6).join(" ")} nomor ${String(index)}`;
}

function rows(make: (index: number) => CellValue[]): CellValue[][] {
  return Array.from({ length: MANY }, (_, index) => make(index));
}

function failuresIn(sheets: SheetSnapshot[]): unknown {
  return checkWorkbook({ name: "panjang.xlsx", sheets }).failures;
}

test("a program with indicators beyond count, formulated in other words", () => {
  const funded = rows((index) => [null, null, `Jumlah ${sentence(index)}`, 10, 1000]);
  const formulated = rows((index) => [null, null, null, null, `Jumlah ${sentence(index + MANY)}`, null]);
  const sheets = [
    plainSheet("T-C.27", [
      ["Kode", "Program / Kegiatan", "Indikator", "Target 2026", "Rp 2026"],
      ["1.06.02", "PROGRAM", "Jumlah x", 10, 1000],
      ...funded,
    ]),
    plainSheet("Perumusan", [
      ["Tabel Perumusan Program, Kegiatan dan Sub Kegiatan"],
      ["Tujuan", "Sasaran", "Outcome", "Output", "Indikator", "Program / Kegiatan / Sub Kegiatan"],
      ["T", "S", "O", null, "Jumlah y", "1.06.02 - PROGRAM"],
      ...formulated,
    ]),
  ];
  expect(failuresIn(sheets)).toEqual([]);
});

test("problems beyond count, told in two tables", () => {
  const told = (more: string): SheetSnapshot =>
    plainSheet(`Masalah ${more}`, [
      ["Tabel Permasalahan Pelayanan Perangkat Daerah"],
      ["No", "Masalah Pokok", "Masalah", "Akar Masalah"],
      ...rows((index) => [
        index + 1,
        `Pokok ${sentence(index)}`,
        `Akibat ${sentence(index)}`,
        `${sentence(index)} ${more}`,
      ]),
    ]);
  expect(failuresIn([told("utama"), told("lainnya")])).toEqual([]);
});
