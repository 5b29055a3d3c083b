import { PREDIKAT_SAKIP } from "../numbers/sakip";
import { defineFunction } from "./function";
import { KELUARAN, nilaiLuar, rumusSkala, sebut } from "./scale-formula";

/** PREDIKAT_SAKIP(nilai; [keluaran]; [aturan]): the predicate of a SAKIP value; #NUM! outside 0 to 100. */
export const predikatSakip = defineFunction({
  name: "PREDIKAT_SAKIP",
  task: "Nilai SAKIP",
  summary: "Menyebut predikat SAKIP dari nilainya, dari D sampai AA.",
  formula:
    "> 90 AA Sangat Memuaskan; > 80 A Memuaskan; > 70 BB Sangat Baik; > 60 B Baik; > 50 CC Cukup; > 30 C Kurang; selain itu " +
    "D Sangat Kurang. Batasnya sendiri masuk predikat di bawahnya: 80 adalah BB, 80,01 A. Aturan lama: > 85 AA, > 75 A, " +
    "> 65 B, > 50 CC, > 30 C, selain itu D, tanpa BB.",
  source:
    "Batas 90/80/70/60/50/30 dari PermenPANRB 88/2021 menurut aplikasi publik, cocok dengan tabel Kutai Kartanegara. Aturan " +
    "lama: pengetahuan umum, dipakai LKjIP sebelumnya; teks kedua aturan belum terbaca.",
  certainty: "mungkin",
  parameters: [
    { name: "nilai", kind: "angka", description: "nilai SAKIP, 0 sampai 100" },
    KELUARAN,
    {
      name: "aturan",
      kind: "pilihan",
      choices: ["2021", "lama"],
      default: "2021",
      description: "2021: batas PermenPANRB 88/2021; lama: batas sebelum ada predikat BB",
    },
  ],
  result: { kind: "teks", description: "predikat" },
  usage: "F5:F90",
  examples: [
    { args: [79], result: "BB", note: "Kutai Kartanegara, Tabel 6.1; tercetak BB" },
    { args: [81], result: "A", note: "Kutai Kartanegara, Tabel 6.1; tercetak A" },
    { args: [67.65], result: "B", note: "Tarakan, baseline 2024" },
    {
      args: [70.01, "lengkap"],
      result: "BB (Sangat Baik)",
      note: "Tarakan, target 2025: selisih 0,01 melewati batas",
    },
    { args: [80], result: "BB", note: "disusun: tepat di batas" },
    { args: [79, "huruf", "lama"], result: "A", note: "nilai yang sama menurut aturan lama" },
    { args: [101], result: "#NUM!", note: "disusun: di luar 0 sampai 100" },
  ],
  compute: (nilai, keluaran, aturan) => nilaiLuar(nilai, 0) ?? sebut(nilai, PREDIKAT_SAKIP[aturan], keluaran),
  plain: (nilai, keluaran, aturan) =>
    rumusSkala(nilai, { scale: PREDIKAT_SAKIP[aturan], least: 0, decimals: null }, keluaran),
});
