import { capaian } from "../numbers/capaian";
import { FunctionError } from "./error";
import { defineFunction } from "./function";

/**
 * RASIO_REALISASI(anggaran; realisasi): realised budget, a number on the scale 0-100. "" where there was neither a budget
 * nor an expense, or no realisasi is known; #DIV/0! where money was spent without a budget.
 */
export const rasioRealisasi = defineFunction({
  name: "RASIO_REALISASI",
  task: "Capaian dan realisasi",
  summary: "Menghitung persentase realisasi terhadap anggaran.",
  formula: "realisasi / anggaran × 100; tanpa anggaran dan tanpa realisasi hasilnya kosong",
  source:
    "Kolom Rasio antara Realisasi dan Anggaran tabel T-C.24 (Permendagri 86/2017); cocok dengan Tabel 2.4 Tarakan.",
  certainty: "pasti",
  parameters: [
    { name: "anggaran", kind: "angka", passBlank: true, description: "anggaran tahun itu (Rp)" },
    { name: "realisasi", kind: "angka", passBlank: true, description: "realisasi tahun itu (Rp)" },
  ],
  result: { kind: "angka", description: "persen pada skala 0-100, tidak dibulatkan" },
  usage: "D5:D90; E5:E90",
  examples: [
    {
      args: [7_393_559_206, 6_486_724_616],
      result: 87.73,
      decimals: 2,
      note: "Tarakan, Tabel 2.4 Belanja Daerah 2024; tercetak 87,73",
    },
    {
      args: ["3.376.526.300", "3.172.577.550"],
      result: 93.96,
      decimals: 2,
      note: "Pontianak, Linjamsos 2024, angka berupa teks; tercetak 93,06, tidak sesuai",
    },
    { args: ["-", "-"], result: "", note: "Tarakan, Belanja Modal Jalan 2020" },
    { args: [0, 1_382_000], result: "#DIV/0!", note: "ada realisasi tanpa anggaran (disusun)" },
  ],
  compute: (anggaran, realisasi) => {
    if (realisasi === null) return "";
    if (!anggaran && realisasi === 0) return "";
    return capaian(anggaran ?? 0, realisasi) ?? new FunctionError("#DIV/0!", "ada realisasi tanpa anggaran");
  },
  plain: ({ text: a }, { text: r }) => `IF(OR(${r}="",AND(N(${a})=0,${r}=0)),"",${r}/${a}*100)`,
});
