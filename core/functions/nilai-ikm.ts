import { nilaiIkm as hitungNilaiIkm } from "../numbers/ikm";
import { FunctionError } from "./error";
import { defineFunction, type PlainValue } from "./function";
import { MOST_ARGUMENTS } from "./plain-text";
import { pasangan } from "./weighted-argument";

const SEMBILAN_UNSUR = Array.from({ length: 9 }, () => 3.3748);

/**
 * NILAI_IKM(nilai_unsur; [bobot]; [skala]): the index of satisfaction, 25 to 100. "" where all are blank; #NUM! for an unsur
 * outside 1 to 4; #VALUE! where weights and unsur do not go together.
 */
export const nilaiIkm = defineFunction({
  name: "NILAI_IKM",
  task: "Survei kepuasan masyarakat (IKM)",
  summary: "Menghitung nilai indeks kepuasan masyarakat dari nilai rata-rata tiap unsur.",
  formula:
    "jumlah (nilai rata-rata unsur × bobot) × 25; bobot bila tidak diisi: 1 / banyaknya unsur. Nilai rata-rata unsur = jumlah " +
    "nilai unsur / jumlah kuesioner.",
  source: "PermenPANRB 14/2017 menurut Tabel 4.5 Tarakan (teks aturannya belum terbaca).",
  certainty: "mungkin",
  parameters: [
    { name: "nilai_unsur", kind: "rentang-angka", description: "nilai rata-rata tiap unsur, 1 sampai 4" },
    {
      name: "bobot",
      kind: "rentang-angka",
      default: null,
      description: "bobot tiap unsur, misalnya 0,11; sama banyak",
    },
    {
      name: "skala",
      kind: "angka",
      default: 25,
      description: "pengali menjadi skala 100; 25 untuk unsur bernilai 1 sampai 4",
    },
  ],
  result: { kind: "angka", description: "nilai 25 sampai 100, tidak dibulatkan" },
  usage: "C5:K5",
  examples: [
    {
      args: [SEMBILAN_UNSUR],
      result: 84.37,
      decimals: 2,
      note: "Tarakan, IKM baseline 84,37 (unsurnya disusun sama rata)",
    },
    {
      args: [Array.from({ length: 9 }, () => 2.9936)],
      result: 74.84,
      decimals: 2,
      note: "Tarakan, TMP 74,84 (disusun sama rata)",
    },
    {
      args: [
        [3, 4],
        [0.6, 0.4],
      ],
      result: 85,
      decimals: 6,
      note: "disusun: dua unsur berbobot",
    },
    { args: [[3.4, 84]], result: "#NUM!", note: "disusun: unsur kedua sudah dikonversi" },
  ],
  compute: (nilai_unsur, bobot, skala) => {
    if (skala <= 0) return new FunctionError("#NUM!", "skala harus di atas 0");
    const terisi = nilai_unsur.filter((nilai) => nilai !== null);
    const unsur =
      bobot === null
        ? terisi.map((nilai) => ({ nilai, bobot: 1 / terisi.length }))
        : pasangan(nilai_unsur, bobot);
    if (unsur instanceof FunctionError) return unsur;
    if (unsur.length === 0) return "";
    const luar = unsur.find(({ nilai }) => nilai < 1 || nilai * skala > 100);
    if (luar)
      return new FunctionError(
        "#NUM!",
        `unsur bernilai ${String(luar.nilai)}, padahal harus 1 sampai ${String(100 / skala)}`,
      );
    return hitungNilaiIkm(unsur, skala);
  },
  plain: (nilai_unsur, bobot, skala) => {
    // With weights a blank unsur is a fault, and more than one formula would have to say so.
    if (bobot !== null || nilai_unsur.length > MOST_ARGUMENTS || !isSkala(skala)) return null;
    const sel = nilai_unsur.map(({ text }) => text).join(",");
    const luar = `OR(MIN(${sel})<1,MAX(${sel})*${skala.text}>100)`;
    return `IF(COUNT(${sel})=0,"",IF(${luar},NA(),AVERAGE(${sel})*${skala.text}))`;
  },
});

function isSkala({ value }: PlainValue<number>): boolean {
  return typeof value === "number" && value > 0;
}
