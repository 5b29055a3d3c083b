import { compoundGrowth, spanOf } from "../numbers/growth";
import { FunctionError } from "./error";
import { defineFunction } from "./function";

/**
 * CAGR(rentang): the compound annual growth from the first value to the last, a number on the scale 0-100. "" with fewer
 * than two values; #NUM! where the first is not above 0 or the last is below 0.
 */
export const cagr = defineFunction({
  name: "CAGR",
  task: "Pertumbuhan",
  summary: "Menghitung laju pertumbuhan majemuk per tahun dari nilai pertama ke nilai terakhir.",
  formula:
    "((terakhir / pertama)^(1 / selisih tahun) − 1) × 100; tahun kosong di tengah tetap dihitung sebagai tahun",
  source:
    "Rumus statistik umum. Tabel T-C.24 mencetak rata-rata pertumbuhan, bukan CAGR: gunakan RATA_PERTUMBUHAN.",
  certainty: "praktik",
  parameters: [{ name: "rentang", kind: "rentang-angka", description: "angka tiap tahun, berurutan" }],
  result: { kind: "angka", description: "persen pada skala 0-100, tidak dibulatkan" },
  usage: "D5:H5",
  examples: [
    {
      args: [[4_390_244_680, 5_050_173_310, 5_176_219_306, 6_192_151_492, 7_393_559_206]],
      result: 13.92,
      decimals: 2,
      note: "Tarakan, Tabel 2.4 Belanja Daerah, anggaran; tabelnya mencetak rata-rata pertumbuhan 14,14%",
    },
    {
      args: [[3_945_557_489, 4_621_740_622, 4_958_785_649, 5_730_817_442, 6_486_724_616]],
      result: 13.23,
      decimals: 2,
      note: "realisasinya; tabelnya mencetak 13,30%",
    },
    { args: [[100, null, 121]], result: 10, decimals: 2, note: "disusun: dua tahun dari 100 ke 121" },
    { args: [[0, 50, 75]], result: "#NUM!", note: "disusun: nilai pertama nol" },
  ],
  compute: (rentang) => {
    const span = spanOf(rentang);
    if (!span) return "";
    return (
      compoundGrowth(span) ??
      new FunctionError("#NUM!", "nilai pertama harus di atas 0 dan nilai terakhir tidak negatif")
    );
  },
  plain: (rentang) => {
    const [first] = rentang;
    const last = rentang.at(-1);
    // With a blank year at an end, the ends are elsewhere: a plain formula would not follow when it is filled.
    if (typeof first?.value !== "number" || typeof last?.value !== "number" || first === last) return null;
    return `((${last.text}/${first.text})^(1/${String(rentang.length - 1)})-1)*100`;
  },
});
