import { BATAS, hitungCapaian, rumusCapaian } from "./capaian-formula";
import { defineFunction } from "./function";

const BERBANDING_LURUS = { polaritas: "positif", rumus: "2T-R" } as const;

/** PERSENTASE(pembilang; penyebut; [batas]): a share in percent, on the scale 0-100. "" where one is blank; #DIV/0! over zero. */
export const persentase = defineFunction({
  name: "PERSENTASE",
  task: "Capaian dan realisasi",
  summary: "Menghitung persentase sebagian dari seluruhnya, seperti rumus IKK dan IKU.",
  formula: "pembilang / penyebut × 100",
  source: "Rumus IKK dan IKU dalam bentuk pecahan (Tarakan, Tabel 4.5 dan 4.6).",
  certainty: "pasti",
  parameters: [
    { name: "pembilang", kind: "angka", description: "yang memenuhi, misalnya PPKS yang ditangani" },
    { name: "penyebut", kind: "angka", description: "seluruhnya" },
    { ...BATAS, description: "persentase tertinggi, misalnya 100; dengan batas, yang terendah 0" },
  ],
  result: { kind: "angka", description: "persen pada skala 0-100, tidak dibulatkan" },
  usage: "D5:D90; E5:E90",
  examples: [
    { args: [36, 36], result: 100, note: "Kutai Kartanegara, gelandangan dan pengemis; tercetak 100" },
    {
      args: [11_182, 28_792],
      result: 38.84,
      decimals: 2,
      note: "Tarakan, keluarga DTSEN Karang Anyar dari Tarakan Barat",
    },
    { args: [5, 0], result: "#DIV/0!", note: "penyebut nol (disusun)" },
  ],
  compute: (pembilang, penyebut, batas) => hitungCapaian(penyebut, pembilang, BERBANDING_LURUS, batas),
  plain: (pembilang, penyebut, batas) => rumusCapaian(penyebut, pembilang, BERBANDING_LURUS, batas),
});
