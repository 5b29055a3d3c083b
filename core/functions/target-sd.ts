import { sampaiTahun } from "../numbers/period";
import { FunctionError } from "./error";
import { defineFunction } from "./function";
import { unlessBlank } from "./plain-text";
import { SIFAT } from "./sifat";

/** How many years a plain formula names one by one. */
const MOST_YEARS = 30;

/**
 * TARGET_SD(rentang; tahun_ke; [sifat]): the target up to a year, counted from 1. "" where there is none; #VALUE! for a year
 * that the range does not hold.
 */
export const targetSd = defineFunction({
  name: "TARGET_SD",
  task: "Target",
  summary: "Menghitung target sampai dengan tahun ke-n dari target tiap tahun.",
  formula:
    "kumulatif: jumlah target tahun ke-1 sampai ke-n; akhir: target tahun ke-n; maks: yang terbesar sampai tahun ke-n",
  source: "Pembanding realisasi s.d. tahun berjalan dalam evaluasi Renja; cara menghitungnya: praktik.",
  certainty: "praktik",
  parameters: [
    { name: "rentang", kind: "rentang-angka", description: "target tiap tahun, berurutan" },
    { name: "tahun_ke", kind: "angka", description: "1 untuk tahun pertama rentang" },
    SIFAT,
  ],
  result: { kind: "angka", description: "angka dalam satuan targetnya" },
  usage: "F5:J5; 3",
  examples: [
    {
      args: [["2 Dokumen", "2 Dokumen", "3 Dokumen", "3 Dokumen", "3 Dokumen"], 3],
      result: 7,
      note: "Dumai, T-C.27 1.6.1.2.01.01",
    },
    { args: [[94, 96, 97, 98, 99], 3, "akhir"], result: 97, note: "Kutai Kartanegara, persentase PMKS" },
    { args: [[94, 96, 97], 4], result: "#VALUE!", note: "disusun: hanya ada tiga tahun" },
    { args: [["", 96, 97], 1], result: "", note: "disusun: tahun pertama belum bertarget" },
  ],
  compute: (rentang, tahun_ke, sifat) => {
    if (!Number.isInteger(tahun_ke) || tahun_ke < 1 || tahun_ke > rentang.length)
      return new FunctionError("#VALUE!", `tahun_ke harus 1 sampai ${String(rentang.length)}`);
    return sampaiTahun(rentang, tahun_ke, sifat) ?? "";
  },
  plain: (rentang, tahun_ke, sifat) => {
    if (sifat === "maks" || rentang.length > MOST_YEARS) return null;
    const k = tahun_ke.text;
    const sel = rentang.map(({ text }) => text);
    const pilih = `CHOOSE(${k},${sel.join(",")})`;
    const jumlah = sel.map((text, index) => `IF(${k}>${String(index)},N(${text}),0)`).join("+");
    const banyak = sel.map((text, index) => `IF(${k}>${String(index)},COUNT(${text}),0)`).join("+");
    const hasil = sifat === "akhir" ? `IF(${pilih}="","",${pilih})` : `IF(${banyak}=0,"",${jumlah})`;
    const luar = `OR(${k}<1,${k}>${String(sel.length)},${k}<>INT(${k}))`;
    return unlessBlank([tahun_ke], `IF(${luar},NA(),${hasil})`);
  },
});
