import { growths, type Amounts } from "../numbers/growth";
import { defineRowsFunction } from "./function";

const BELANJA_DAERAH = [4_390_244_680, 5_050_173_310, 5_176_219_306, 6_192_151_492, 7_393_559_206];

/**
 * PERTUMBUHAN(rentang): the growth of each year over the year before, on the scale 0-100: one value less than years, row by
 * row, or down a single column. "" where one of the two years is blank or the earlier one is not above 0.
 */
export const pertumbuhan = defineRowsFunction({
  name: "PERTUMBUHAN",
  task: "Pertumbuhan",
  summary: "Menghitung pertumbuhan tiap tahun terhadap tahun sebelumnya.",
  formula:
    "(tahun ini / tahun lalu − 1) × 100; kosong bila salah satunya kosong, atau tahun lalu nol atau negatif",
  source:
    "Bagian dari kolom Rata-rata Pertumbuhan tabel T-C.24 (Permendagri 86/2017), sesuai angka Tarakan dan Pontianak.",
  certainty: "pasti",
  parameters: [
    {
      name: "rentang",
      kind: "rentang-baris",
      description: "angka tiap tahun: satu baris, beberapa baris, atau satu kolom",
    },
  ],
  result: {
    kind: "angka",
    description:
      "persen pada skala 0-100, satu kurang dari banyaknya tahun, mengisi sel ke kanan (satu kolom: ke bawah)",
  },
  usage: "D5:H90",
  examples: [
    {
      args: [BELANJA_DAERAH],
      result: 15.03,
      rest: [2.5, 19.63, 19.4],
      decimals: 2,
      note: "Tarakan, Tabel 2.4 Belanja Daerah, anggaran 2020-2024",
    },
    {
      args: [[3_945_557_489, 4_621_740_622, 4_958_785_649, 5_730_817_442, 6_486_724_616]],
      result: 17.14,
      rest: [7.29, 15.57, 13.19],
      decimals: 2,
      note: "realisasinya",
    },
    {
      args: [[0, 50, "-", 75]],
      result: "",
      rest: ["", ""],
      note: "disusun: dari nol, ke dan dari tahun kosong",
    },
  ],
  sizeOf: ([rentang]) => {
    const { rows, columns } = rentang ?? { rows: 1, columns: 1 };
    return columns === 1 ? { rows: Math.max(1, rows - 1), columns } : { rows, columns: columns - 1 };
  },
  compute: (rentang) => {
    if (isColumn(rentang)) return rates(rentang.map(([nilai = null]) => nilai)).map((rate) => [rate]);
    const isSingle = rentang.every((row) => row.length < 2);
    return isSingle ? "" : rentang.map(rates);
  },
  plainAt: ({ row, column }, rentang) => {
    const [step, next] = isColumn(rentang) ? [row + 1, 0] : [row, column + 1];
    const [lalu, kini] = [rentang[row]?.[column], rentang[step]?.[next]];
    if (!lalu || !kini) return null;
    return `IF(AND(N(${lalu.text})>0,ISNUMBER(${kini.text})),(${kini.text}/${lalu.text}-1)*100,"")`;
  },
});

/** A single column has its years below one another. */
function isColumn(rows: readonly (readonly unknown[])[]): boolean {
  return rows.length > 1 && rows.every((row) => row.length === 1);
}

const rates = (amounts: Amounts): (number | "")[] => growths(amounts).map((rate) => rate ?? "");
