import { childCells, childrenTotal } from "./children-total";
import { FunctionError } from "./error";
import { defineFunction } from "./function";
import { MOST_ARGUMENTS } from "./plain-text";

/**
 * TOTAL_PAGU(kode; pagu; kode_induk; [level_bawah]): the pagu (Rp) of a code's children added up. "" where it has no child;
 * #VALUE! where a child's pagu is no number or the two ranges differ in size; #N/A for a doubtful kode_induk.
 */
export const totalPagu = defineFunction({
  name: "TOTAL_PAGU",
  task: "Pagu",
  summary: "Menjumlahkan pagu semua baris yang tepat di bawah sebuah kode induk.",
  formula:
    "jumlah pagu baris yang kode induknya sama dengan kode_induk; kode yang berulang (baris indikator berikutnya) " +
    "dihitung sekali; baris tanpa kode dilewati",
  source:
    "Pagu diisi pada sub kegiatan, baris di atasnya adalah jumlahnya; cocok dengan Tabel 4.2 Pontianak.",
  certainty: "praktik",
  parameters: [
    { name: "kode", kind: "rentang-kode", description: "kolom kode seluruh tabel" },
    {
      name: "pagu",
      kind: "rentang-nilai",
      description: "kolom pagu seluruh tabel (Rp), sama tinggi dengan kolom kode",
    },
    { name: "kode_induk", kind: "kode", description: "kode yang pagunya dihitung" },
    {
      name: "level_bawah",
      kind: "angka",
      default: 1,
      description: "berapa tingkat di bawahnya yang dijumlahkan, 1 sampai 4",
    },
  ],
  result: { kind: "angka", description: "rupiah; kosong bila tidak ada baris di bawahnya" },
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
      result: 625_000_000,
      note: "Dumai, T-C.27, 2025; tercetak 475.000.000, tidak sesuai",
    },
    {
      args: [
        [
          "1.06.01.2.01.0001",
          "1.06.01.2.01.0002",
          "1.06.01.2.01.0003",
          "1.06.01.2.01.0004",
          "1.06.01.2.01.0005",
        ],
        [4_625_000, 6_000_000, 7_500_000, 15_000_000, 23_125_000],
        "1.06.01.2.01",
      ],
      result: 56_250_000,
      note: "Pontianak, Tabel 4.2 (nomor sub kegiatan disusun); tercetak 56.250.000",
    },
    {
      args: [["1.06.02.2.01", "1.06.02.2.02"], [100, 100], "1.06.02.2.02"],
      result: "",
      note: "disusun: tidak ada baris di bawahnya",
    },
  ],
  compute: (kode, pagu, kode_induk, level_bawah) => {
    if (kode.length !== pagu.length)
      return new FunctionError("#VALUE!", "rentang kode dan pagu tidak sama panjang");
    if (![1, 2, 3, 4].includes(level_bawah))
      return new FunctionError("#NUM!", "level_bawah harus 1 sampai 4");
    if (kode_induk.kind === "meragukan") return new FunctionError("#N/A", `kode_induk: ${kode_induk.reason}`);
    return childrenTotal(kode, pagu)(kode_induk.baku, level_bawah) ?? "";
  },
  plain: (kode, pagu, kode_induk, level_bawah) => {
    const induk = kode_induk.value?.kind === "kode" ? kode_induk.value.baku : null;
    const children = induk === null ? [] : childCells(kode, pagu)(induk, level_bawah.value ?? 0);
    const isSound = children.length > 0 && children.every(({ value }) => typeof value === "number");
    return isSound && children.length <= MOST_ARGUMENTS
      ? `SUM(${children.map(({ text }) => text).join(",")})`
      : null;
  },
});
