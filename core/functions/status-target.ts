import { isComparable, isMet } from "../numbers/capaian-target";
import { POLARITAS } from "./capaian-formula";
import { FunctionError } from "./error";
import { defineFunction } from "./function";
import { isBlankCell, unlessBlank } from "./plain-text";
import { bacaTarget } from "./target-argument";

/**
 * STATUS_TARGET(target; realisasi; [polaritas]): "Tercapai" or "Belum". "" where one is blank; #VALUE! for a target in
 * words.
 */
export const statusTarget = defineFunction({
  name: "STATUS_TARGET",
  task: "Capaian dan realisasi",
  summary: "Menyebut apakah target sudah tercapai atau belum.",
  formula:
    "Tercapai bila realisasi ≥ target (polaritas negatif: ≤). Rentang a-b tercapai mulai a, polaritas negatif sampai b; " +
    '"> a" dan "maksimal b" menurut tandanya.',
  source: "Praktik.",
  certainty: "praktik",
  parameters: [
    {
      name: "target",
      kind: "nilai",
      description: 'target tahun itu: angka, rentang "a-b", atau batas "> a"',
    },
    { name: "realisasi", kind: "angka", description: "realisasi tahun itu" },
    POLARITAS,
  ],
  result: { kind: "teks", description: "Tercapai atau Belum" },
  usage: "D5:D90; E5:E90",
  examples: [
    { args: [76, 80.99], result: "Tercapai", note: "Tarakan, Tabel 2.3 baris 1, 2020" },
    {
      args: [0.089, 0.139, "negatif"],
      result: "Belum",
      note: "Pontianak, keparahan kemiskinan (pasangan disusun)",
    },
    {
      args: ["4,19-4,90", 6.36],
      result: "Tercapai",
      note: "Dumai, laju pertumbuhan ekonomi (realisasi disusun)",
    },
    { args: ["-", 5], result: "", note: "tanpa target" },
    { args: ["BB", 70], result: "#VALUE!", note: "predikat: gunakan CAPAIAN_PREDIKAT (disusun)" },
  ],
  compute: (target, realisasi, polaritas) => {
    const dibaca = bacaTarget(target);
    if (!isComparable(dibaca))
      return new FunctionError(
        "#VALUE!",
        "target bukan angka, rentang, atau batas; untuk predikat: CAPAIAN_PREDIKAT",
      );
    return isMet(dibaca, realisasi, polaritas) ? "Tercapai" : "Belum";
  },
  plain: (target, realisasi, polaritas) => {
    if (typeof target.raw !== "number" && !isBlankCell(target.raw)) return null;
    const sign = polaritas === "positif" ? ">=" : "<=";
    return unlessBlank([target, realisasi], `IF(${realisasi.text}${sign}${target.text},"Tercapai","Belum")`);
  },
});
