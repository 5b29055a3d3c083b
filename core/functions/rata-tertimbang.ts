import { weightedMean } from "../numbers/mean";
import { FunctionError } from "./error";
import { defineFunction } from "./function";
import { pasangan } from "./weighted-argument";

/** How many pairs a plain formula names one by one. */
const MOST_PAIRS = 60;

/**
 * RATA_TERTIMBANG(nilai; bobot): the weighted mean. "" where all values are blank; #VALUE! where the ranges do not go
 * together; #DIV/0! where the weights add up to zero.
 */
export const rataTertimbang = defineFunction({
  name: "RATA_TERTIMBANG",
  task: "Capaian dan realisasi",
  summary: "Menghitung rata-rata tertimbang, misalnya indeks dari nilai dimensi dan bobotnya.",
  formula: "jumlah (nilai × bobot) / jumlah bobot; nilai yang kosong dilewati bersama bobotnya",
  source: "Rumus statistik umum; Ikesos Tarakan memakai bobot AHP (dimensi dan bobotnya tidak tercetak).",
  certainty: "pasti",
  parameters: [
    { name: "nilai", kind: "rentang-angka", description: "nilai tiap dimensi" },
    {
      name: "bobot",
      kind: "rentang-angka",
      description: "bobot tiap dimensi, sama banyak; tidak harus berjumlah 1 atau 100",
    },
  ],
  result: { kind: "angka", description: "angka dalam skala nilainya, tidak dibulatkan" },
  usage: "C5:G5; $C$4:$G$4",
  examples: [
    {
      args: [
        [57.6, 59.87],
        [0.6, 0.4],
      ],
      result: 58.51,
      decimals: 2,
      note: "disusun dari Ikesos Tarakan",
    },
    {
      args: [
        [100, 100, 0],
        [1, 1, 1],
      ],
      result: 66.67,
      decimals: 2,
      note: "disusun: bobot sama",
    },
    {
      args: [
        [80, ""],
        [0.6, 0.4],
      ],
      result: 80,
      note: "disusun: dimensi kedua belum dinilai",
    },
    {
      args: [
        [80, 90],
        [0, 0],
      ],
      result: "#DIV/0!",
      note: "disusun: tidak ada bobot",
    },
  ],
  compute: (nilai, bobot) => {
    const berbobot = pasangan(nilai, bobot);
    if (berbobot instanceof FunctionError) return berbobot;
    if (berbobot.length === 0) return "";
    return weightedMean(berbobot) ?? new FunctionError("#DIV/0!", "jumlah bobotnya nol");
  },
  plain: (nilai, bobot) => {
    if (nilai.length !== bobot.length || nilai.length > MOST_PAIRS) return null;
    const sel = nilai.map(({ text }, index) => [text, bobot[index]?.text ?? ""] as const);
    const tanpaBobot = sel.map(([n, b]) => `AND(ISNUMBER(${n}),NOT(ISNUMBER(${b})))`);
    const atas = sel.map(([n, b]) => `N(${n})*N(${b})`);
    const bawah = sel.map(([n, b]) => `IF(ISNUMBER(${n}),N(${b}),0)`);
    const hasil = `(${atas.join("+")})/(${bawah.join("+")})`;
    return `IF(COUNT(${sel.map(([n]) => n).join(",")})=0,"",IF(OR(${tanpaBobot.join(",")}),NA(),${hasil}))`;
  },
});
