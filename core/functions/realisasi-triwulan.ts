import { kondisiAkhir } from "../numbers/period";
import { FunctionError } from "./error";
import { defineFunction } from "./function";
import { periodFormula } from "./plain-text";
import { SIFAT } from "./sifat";

const TRIWULAN = 4;

/**
 * REALISASI_TRIWULAN(rentang; [sifat]): the realisasi of a year from its quarters. "" where all are blank; #VALUE! for more
 * than four.
 */
export const realisasiTriwulan = defineFunction({
  name: "REALISASI_TRIWULAN",
  task: "Capaian dan realisasi",
  summary: "Menghitung realisasi satu tahun dari realisasi triwulan I sampai IV.",
  formula:
    "kumulatif: jumlah triwulan yang terisi; akhir: triwulan terakhir yang terisi; maks: yang terbesar",
  source: "Kolom 8 sampai 12 tabel E.81, evaluasi hasil Renja (aplikasi publik); sifatnya: praktik.",
  certainty: "mungkin",
  parameters: [
    {
      name: "rentang",
      kind: "rentang-angka",
      description: "realisasi triwulan I sampai IV, paling banyak empat",
    },
    SIFAT,
  ],
  result: { kind: "angka", description: "angka dalam satuan indikatornya, atau rupiah" },
  usage: "H5:K5",
  examples: [
    { args: [[20, 30, 25, 15]], result: 90, note: "disusun" },
    { args: [[20, 30, 25, 15], "akhir"], result: 15, note: "disusun: persentase" },
    { args: [[20, "-", 25, ""], "akhir"], result: 25, note: "disusun: triwulan IV belum ada" },
    { args: [["", "", "", ""]], result: "", note: "belum ada realisasi" },
  ],
  compute: (rentang, sifat) => {
    if (rentang.length > TRIWULAN)
      return new FunctionError(
        "#VALUE!",
        `rentang: ${String(rentang.length)} sel, padahal hanya ada empat triwulan`,
      );
    return kondisiAkhir(rentang, sifat) ?? "";
  },
  plain: (rentang, sifat) => (rentang.length > TRIWULAN ? null : periodFormula(rentang, sifat)),
});
