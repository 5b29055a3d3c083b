import { POLARITAS } from "./capaian-formula";
import { defineFunction } from "./function";
import { unlessBlank } from "./plain-text";

/** SISA_TARGET(target; realisasi; [polaritas]; [bentuk]): what is still missing to the target, in its unit. "" where one is blank. */
export const sisaTarget = defineFunction({
  name: "SISA_TARGET",
  task: "Capaian dan realisasi",
  summary: "Menghitung berapa lagi yang kurang untuk mencapai target.",
  formula:
    "target − realisasi, polaritas negatif realisasi − target; 0 bila target sudah tercapai. Dengan bentuk selisih, " +
    "kelebihan ditulis negatif.",
  source: "Praktik.",
  certainty: "praktik",
  parameters: [
    { name: "target", kind: "angka", description: "target" },
    { name: "realisasi", kind: "angka", description: "realisasi sampai sekarang" },
    POLARITAS,
    {
      name: "bentuk",
      kind: "pilihan",
      choices: ["sisa", "selisih"],
      default: "sisa",
      description: "sisa: paling kecil 0; selisih: negatif bila target terlampaui",
    },
  ],
  result: { kind: "angka", description: "angka dalam satuan targetnya" },
  usage: "D5:D90; E5:E90",
  examples: [
    { args: [231, 93], result: 138, note: "Dumai, 1.06.06.2.02.002: 47 + 46 dari 231 (realisasi disusun)" },
    { args: [76, 80.99], result: 0, note: "Tarakan, Tabel 2.3 baris 1, 2020: sudah tercapai" },
    { args: [76, 80.99, null, "selisih"], result: -4.99, decimals: 2, note: "baris yang sama, kelebihannya" },
    {
      args: [0.089, 0.139, "negatif"],
      result: 0.05,
      decimals: 3,
      note: "Pontianak, keparahan kemiskinan: masih harus turun 0,05 (pasangan disusun)",
    },
  ],
  compute: (target, realisasi, polaritas, bentuk) => {
    const kurang = polaritas === "positif" ? target - realisasi : realisasi - target;
    return bentuk === "sisa" ? Math.max(kurang, 0) : kurang;
  },
  plain: (target, realisasi, polaritas, bentuk) => {
    const [dari, dengan] = polaritas === "positif" ? [target, realisasi] : [realisasi, target];
    const kurang = `${dari.text}-${dengan.text}`;
    return unlessBlank([target, realisasi], bentuk === "sisa" ? `MAX(${kurang},0)` : kurang);
  },
});
