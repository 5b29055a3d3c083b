import { MUTU_IKM } from "../numbers/ikm";
import { round } from "../numbers/number";
import { defineFunction } from "./function";
import { KELUARAN, nilaiLuar, rumusSkala, sebut } from "./scale-formula";

/** MUTU_IKM(nilai; [keluaran]): the quality of service for an index; #NUM! below 25 or above 100. */
export const mutuIkm = defineFunction({
  name: "MUTU_IKM",
  task: "Survei kepuasan masyarakat (IKM)",
  summary: "Menyebut mutu pelayanan dari nilai indeks kepuasan masyarakat.",
  formula:
    "dibulatkan dua angka di belakang koma, lalu 88,31-100 A Sangat Baik; 76,61-88,30 B Baik; 65,00-76,60 C Kurang Baik; " +
    "25,00-64,99 D Tidak Baik",
  source: "PermenPANRB 14/2017; batasnya sama dalam sepuluh dokumen (teks aturannya belum terbaca).",
  certainty: "pasti",
  parameters: [
    { name: "nilai", kind: "angka", description: "nilai indeks setelah dikonversi, 25 sampai 100" },
    { ...KELUARAN, description: 'huruf: "B"; sebutan: "Baik"; lengkap: "B (Baik)"' },
  ],
  result: { kind: "teks", description: "mutu pelayanan" },
  usage: "F5:F90",
  examples: [
    { args: [84.37], result: "B", note: "Tarakan, IKM baseline" },
    { args: [87.43, "sebutan"], result: "Baik", note: "Tarakan, IKM" },
    { args: [74.84], result: "C", note: "Tarakan, indeks kepuasan TMP" },
    { args: [76.93, "lengkap"], result: "B (Baik)", note: "Tarakan, TMP 2027: sudah melewati batas" },
    { args: [76.605], result: "B", note: "disusun: dibulatkan menjadi 76,61" },
    { args: [3.37], result: "#NUM!", note: "disusun: nilai 1 sampai 4 belum dikonversi" },
  ],
  compute: (nilai, keluaran) => {
    const bulat = round(nilai, 2);
    return nilaiLuar(bulat, 25) ?? sebut(bulat, MUTU_IKM, keluaran);
  },
  plain: (nilai, keluaran) => rumusSkala(nilai, { scale: MUTU_IKM, least: 25, decimals: 2 }, keluaran),
});
