import { capaianTarget, isComparable } from "../numbers/capaian-target";
import { POLARITAS } from "./capaian-formula";
import { FunctionError } from "./error";
import { defineFunction } from "./function";
import { bacaTarget } from "./target-argument";

/**
 * CAPAIAN_RENTANG(target; realisasi; [polaritas]): the achievement of a target that may be a range or a bound, a number on
 * the scale 0-100. "" where target or realisasi is blank; #VALUE! for a target in words.
 */
export const capaianRentang = defineFunction({
  name: "CAPAIAN_RENTANG",
  task: "Capaian dan realisasi",
  summary: 'Menghitung capaian terhadap target berupa rentang atau batas, misalnya "4,19-4,90" atau "> 351".',
  formula:
    "R di dalam rentang a-b: 100; di atasnya R / b × 100, di bawahnya R / a × 100; polaritas negatif: " +
    "(1 + (1 − R / batasnya)) × 100. Target minimal a: 100 bila tercapai, selain itu R / a × 100; target maksimal b: " +
    "100 bila tercapai, selain itu (1 + (1 − R / b)) × 100. Target satu angka dihitung seperti CAPAIAN.",
  source:
    "Cara memilih batas rentang menurut PermenPANRB 8/2021 (kinerja pegawai); untuk tabel Renstra tidak ada aturan.",
  certainty: "praktik",
  parameters: [
    {
      name: "target",
      kind: "nilai",
      description: 'target tahun itu: rentang "a-b", "> a", "minimal a", atau angka',
    },
    { name: "realisasi", kind: "angka", description: "realisasi tahun itu" },
    POLARITAS,
  ],
  result: { kind: "angka", description: "persen pada skala 0-100, tidak dibulatkan" },
  usage: "D5:D90; E5:E90",
  examples: [
    {
      args: ["4,19-4,90", 6.36],
      result: 129.8,
      decimals: 2,
      note: "Dumai, laju pertumbuhan ekonomi 2023 (realisasi disusun)",
    },
    {
      args: ["4,19-4,90", 4],
      result: 95.47,
      decimals: 2,
      note: "target yang sama, di bawah rentang (disusun)",
    },
    { args: ["4,19-4,90", 4.5], result: 100, note: "di dalam rentang (disusun)" },
    {
      args: ["3,49-3,20", 3.2, "negatif"],
      result: 100,
      note: "Dumai, kemiskinan: rentang yang terbalik diurutkan (realisasi disusun)",
    },
    {
      args: ["2,93-3,07", 3.2, "negatif"],
      result: 95.77,
      decimals: 2,
      note: "Dumai, target 2024 (realisasi disusun)",
    },
    {
      args: ["> 351", 340],
      result: 96.87,
      decimals: 2,
      note: "Dumai, EPDeskel: minimal 351 (realisasi disusun)",
    },
    { args: ["BB", 70], result: "#VALUE!", note: "predikat: gunakan CAPAIAN_PREDIKAT (disusun)" },
  ],
  compute: (target, realisasi, polaritas) => {
    const dibaca = bacaTarget(target);
    if (!isComparable(dibaca))
      return new FunctionError(
        "#VALUE!",
        "target bukan angka, rentang, atau batas; untuk predikat: CAPAIAN_PREDIKAT",
      );
    return capaianTarget(dibaca, realisasi, polaritas) ?? new FunctionError("#DIV/0!", "batas targetnya nol");
  },
});
