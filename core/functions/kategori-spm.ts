import { round } from "../numbers/number";
import { KATEGORI_SPM } from "../numbers/spm";
import { defineFunction } from "./function";
import { nilaiLuar, rumusSkala, sebut } from "./scale-formula";

/** Enough to drop what is left over from reckoning with binary fractions. */
const DECIMALS = 8;

/** KATEGORI_SPM(indeks): the name of an SPM index; #NUM! outside 0 to 100. */
export const kategoriSpm = defineFunction({
  name: "KATEGORI_SPM",
  task: "Standar pelayanan minimal (SPM)",
  summary: "Menyebut kategori indeks pencapaian SPM, dari Belum Tuntas sampai Tuntas Paripurna.",
  formula:
    "100 Tuntas Paripurna; mulai 90 Tuntas Utama; mulai 80 Tuntas Madya; mulai 70 Tuntas Pratama; mulai 60 Tuntas Muda; " +
    "di bawah 60 Belum Tuntas. Tidak dibulatkan: 99,99 belum Paripurna.",
  source: "Satu aplikasi publik; batasnya belum dicocokkan dengan aturan, periksa sebelum dipakai.",
  certainty: "praktik",
  parameters: [{ name: "indeks", kind: "angka", description: "indeks SPM, 0 sampai 100" }],
  result: { kind: "teks", description: "kategori" },
  usage: "F5:F90",
  examples: [
    { args: [100], result: "Tuntas Paripurna", note: "Pontianak" },
    { args: [48.79], result: "Belum Tuntas", note: "hasil contoh INDEKS_SPM" },
    { args: [99.99], result: "Tuntas Utama", note: "disusun" },
    { args: [80], result: "Tuntas Madya", note: "disusun: tepat di batas" },
  ],
  compute: (indeks) => {
    const nilai = round(indeks, DECIMALS);
    return nilaiLuar(nilai, 0) ?? sebut(nilai, KATEGORI_SPM, "sebutan");
  },
  plain: (indeks) => rumusSkala(indeks, { scale: KATEGORI_SPM, least: 0, decimals: DECIMALS }, "sebutan"),
});
