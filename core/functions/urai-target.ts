import { isLeast } from "../numbers/capaian-target";
import type { ReadTarget } from "../numbers/target";
import { FunctionError } from "./error";
import { defineRowsFunction, type ResultCell } from "./function";
import { bacaTarget } from "./target-argument";

/**
 * URAI_TARGET(teks): a target in four cells: its kind, its lower and upper end, its unit. #VALUE! where its digits cannot be
 * trusted.
 */
export const uraiTarget = defineRowsFunction({
  name: "URAI_TARGET",
  task: "Target",
  summary: "Menguraikan isi sel target menjadi jenis, batas bawah, batas atas, dan satuannya.",
  formula:
    "jenis: angka, rentang (ujungnya diurutkan), minimal (> atau ≥), maksimal (< atau ≤), predikat, beberapa (dua satuan " +
    "sekaligus), teks, atau kosong",
  source: "Penulisan target dalam dokumen Renstra (Tarakan, Dumai, Pontianak, Kutai Kartanegara).",
  certainty: "pasti",
  parameters: [{ name: "teks", kind: "nilai", passBlank: true, description: "isi sel target" }],
  result: { kind: "nilai", description: "jenis, bawah, atas, satuan, mengisi empat sel ke kanan" },
  usage: "F5:F90",
  examples: [
    {
      args: ["4,19-4,90"],
      result: "rentang",
      rest: [4.19, 4.9, ""],
      note: "Dumai, laju pertumbuhan ekonomi",
    },
    {
      args: ["3,49-3,20"],
      result: "rentang",
      rest: [3.2, 3.49, ""],
      note: "Dumai, kemiskinan: ujungnya terbalik",
    },
    { args: ["> 351"], result: "minimal", rest: [351, "", ""], note: "Dumai, EPDeskel" },
    {
      args: ["> 201-350"],
      result: "rentang",
      rest: [201, 350, ""],
      note: "Dumai, EPDeskel: tanda dan rentang sekaligus",
    },
    { args: ["11 Dokumen"], result: "angka", rest: [11, 11, "Dokumen"], note: "Dumai, T-C.27" },
    { args: ["BB"], result: "predikat", rest: ["", "", ""], note: "Kutai Kartanegara, Tabel 6.1" },
    { args: ["-"], result: "kosong", rest: ["", "", ""], note: "tahun tanpa target" },
  ],
  sizeOf: ([teks]) => ({ rows: teks?.rows ?? 1, columns: 4 }),
  compute: (teks) => {
    const target = bacaTarget(teks ?? "");
    return target.form === "broken"
      ? new FunctionError("#VALUE!", `teks: ${target.reason}`)
      : [parts(target)];
  },
});

function parts(target: Exclude<ReadTarget, { form: "broken" }>): readonly ResultCell[] {
  switch (target.form) {
    case "amount":
      return ["angka", target.value, target.value, target.unit];
    case "range":
      return ["rentang", target.low, target.high, target.unit];
    case "bound":
      return isLeast(target)
        ? ["minimal", target.value, "", target.unit]
        : ["maksimal", "", target.value, target.unit];
    case "predicate":
      return ["predikat", "", "", ""];
    case "several":
      return ["beberapa", "", "", target.parts.map(({ unit }) => unit).join("/")];
    case "text":
      return ["teks", "", "", ""];
    case "empty":
      return ["kosong", "", "", ""];
  }
}
