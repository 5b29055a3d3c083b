import { BATAS, hitungCapaian, POLARITAS, rumusCapaian } from "./capaian-formula";
import { defineFunction } from "./function";

/**
 * CAPAIAN(target; realisasi; [polaritas]; [batas]; [rumus]): the achievement of a target, a number on the scale 0-100.
 * "" where target or realisasi is blank; #DIV/0! where the formula divides by zero.
 */
export const capaian = defineFunction({
  name: "CAPAIAN",
  task: "Capaian dan realisasi",
  summary: "Menghitung persentase capaian realisasi terhadap target.",
  formula:
    'R / T × 100; polaritas "negatif": (2T − R) / T × 100, atau T / R × 100 dengan rumus "T/R". Target nol dengan ' +
    "polaritas negatif: 100 bila realisasi nol, selain itu 0.",
  source:
    "Polaritas positif: kolom Rasio Capaian tabel T-C.23 (Permendagri 86/2017). Polaritas negatif: bentuk (2T − R) / T " +
    "dari LAKIP, sama dengan 1 + (1 − R/T) dalam PermenPANRB 8/2021; T / R juga dipakai; tidak ada aturan yang memilih.",
  certainty: "mungkin",
  parameters: [
    { name: "target", kind: "angka", description: "target tahun itu" },
    {
      name: "realisasi",
      kind: "angka",
      description: "realisasi tahun itu; 0 adalah realisasi nol, bukan kosong",
    },
    POLARITAS,
    BATAS,
    {
      name: "rumus",
      kind: "pilihan",
      choices: ["2T-R", "T/R"],
      default: "2T-R",
      description: "rumus untuk polaritas negatif",
    },
  ],
  result: { kind: "angka", description: "persen pada skala 0-100, tidak dibulatkan" },
  usage: "D5:D90; E5:E90",
  examples: [
    {
      args: [76, 80.99],
      result: 106.57,
      decimals: 2,
      note: "Tarakan, Tabel 2.3 baris 1, 2020; tercetak 106,56 (dipotong)",
    },
    {
      args: [12, 93.25],
      result: 777.08,
      decimals: 2,
      note: "Dumai, T-C.23 baris 5, 2021; tercetak 777,1",
    },
    { args: [12, 93.25, "positif", 120], result: 120, note: "baris yang sama dengan batas 120" },
    {
      args: [0.089, 0.139, "negatif"],
      result: 43.82,
      decimals: 2,
      note: "Pontianak, keparahan kemiskinan: target 2025, nilai 2024 (pasangan disusun)",
    },
    {
      args: [0.089, 0.139, "negatif", null, "T/R"],
      result: 64.03,
      decimals: 2,
      note: "angka yang sama dengan rumus T/R: berbeda satu kategori",
    },
    { args: ["-", "80,99"], result: "", note: "tahun tanpa target tetap kosong" },
    { args: [0, 5], result: "#DIV/0!", note: "target nol dengan polaritas positif (disusun)" },
  ],
  compute: (target, realisasi, polaritas, batas, rumus) =>
    hitungCapaian(target, realisasi, { polaritas, rumus }, batas),
  plain: (target, realisasi, polaritas, batas, rumus) =>
    rumusCapaian(target, realisasi, { polaritas, rumus }, batas),
});
