import { round } from "../numbers/number";
import { childCells, childrenTotal, ownCell, ownPagu } from "./children-total";
import { FunctionError } from "./error";
import { defineFunction } from "./function";
import { MOST_ARGUMENTS } from "./plain-text";

/**
 * SELISIH_PAGU(kode; pagu; kode_induk): the pagu printed for a code minus that of its children (Rp); 0 is right. "" where it
 * has no pagu or no child; errors as TOTAL_PAGU.
 */
export const selisihPagu = defineFunction({
  name: "SELISIH_PAGU",
  task: "Pagu",
  summary: "Menghitung selisih pagu sebuah kode dengan jumlah pagu baris di bawahnya; 0 berarti sesuai.",
  formula: "pagu yang tertulis pada kode induk − TOTAL_PAGU; negatif bila anaknya lebih besar",
  source: "Pagu baris induk adalah jumlah pagu di bawahnya; cocok dengan Tabel 4.2 Pontianak.",
  certainty: "praktik",
  parameters: [
    { name: "kode", kind: "rentang-kode", description: "kolom kode seluruh tabel" },
    {
      name: "pagu",
      kind: "rentang-nilai",
      description: "kolom pagu seluruh tabel (Rp), sama tinggi dengan kolom kode",
    },
    { name: "kode_induk", kind: "kode", description: "kode yang pagunya diperiksa" },
  ],
  result: {
    kind: "angka",
    description: "rupiah; kosong bila tidak ada pagu atau tidak ada baris di bawahnya",
  },
  usage: "$A$5:$A$90; $D$5:$D$90; A5:A90",
  examples: [
    {
      args: [
        [
          "1.06.06.2.01",
          "1.06.06.2.01.001",
          "1.06.06.2.01.002",
          "1.06.06.2.01.003",
          "1.06.06.2.01.004",
          "1.06.06.2.01.005",
        ],
        ["475.000.000", "275.000.000", "150.000.000", "50.000.000", "100.000.000", "50.000.000"],
        "1.06.06.2.01",
      ],
      result: -150_000_000,
      note: "Dumai, T-C.27, 2025: tercetak 475.000.000, anaknya 625.000.000",
    },
    {
      args: [
        [
          "1.06.01.2.01",
          "1.06.01.2.01.0001",
          "1.06.01.2.01.0002",
          "1.06.01.2.01.0003",
          "1.06.01.2.01.0004",
          "1.06.01.2.01.0005",
        ],
        [56_250_000, 4_625_000, 6_000_000, 7_500_000, 15_000_000, 23_125_000],
        "1.06.01.2.01",
      ],
      result: 0,
      note: "Pontianak, Tabel 4.2 (nomor sub kegiatan disusun)",
    },
    {
      args: [["1.06.02.2.01", "1.06.02.2.01.0001"], ["", 100], "1.06.02.2.01"],
      result: "",
      note: "disusun: induknya belum berpagu",
    },
  ],
  compute: (kode, pagu, kode_induk) => {
    if (kode.length !== pagu.length)
      return new FunctionError("#VALUE!", "rentang kode dan pagu tidak sama panjang");
    if (kode_induk.kind === "meragukan") return new FunctionError("#N/A", `kode_induk: ${kode_induk.reason}`);
    const tertulis = ownPagu(kode, pagu)(kode_induk.baku);
    const jumlah = childrenTotal(kode, pagu)(kode_induk.baku, 1);
    if (tertulis instanceof FunctionError) return tertulis;
    if (jumlah instanceof FunctionError) return jumlah;
    return tertulis === null || jumlah === null ? "" : round(tertulis - jumlah, 2);
  },
  plain: (kode, pagu, kode_induk) => {
    const induk = kode_induk.value?.kind === "kode" ? kode_induk.value.baku : null;
    if (induk === null) return null;
    const tertulis = ownCell(kode, pagu)(induk);
    const anak = childCells(kode, pagu)(induk, 1);
    const isSound =
      anak.length > 0 &&
      anak.length <= MOST_ARGUMENTS &&
      [tertulis, ...anak].every((sel) => typeof sel?.value === "number");
    return tertulis && isSound
      ? `ROUND(${tertulis.text}-SUM(${anak.map(({ text }) => text).join(",")}),2)`
      : null;
  },
});
