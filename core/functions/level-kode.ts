import { depthOf, LEVELS } from "../kode/kode";
import { FunctionError } from "./error";
import { defineFunction } from "./function";
import { dots, isStandard } from "./kode-formula";
import { quoted, unlessBlank } from "./plain-text";

/** LEVEL_KODE(kode; [keluaran]): 1 (urusan) to 5 (sub kegiatan), 0 for a Perangkat Daerah; #VALUE! for other shapes. */
export const levelKode = defineFunction({
  name: "LEVEL_KODE",
  task: "Kode",
  summary: "Menyebut tingkat sebuah kode, dari urusan sampai sub kegiatan.",
  formula:
    "menurut banyaknya bagian: 1 urusan (1), 2 bidang (2), 3 program (3), 5 kegiatan (4), 6 sub kegiatan (5), " +
    "8 Perangkat Daerah (0); 4 dan 7 bagian bukan kode",
  source: "Susunan kode dalam Permendagri 90/2019 dan Kepmendagri 900.1.15.5-1317/2023.",
  certainty: "pasti",
  parameters: [
    { name: "kode", kind: "kode", description: "kode dalam penulisan apa pun, boleh diikuti namanya" },
    {
      name: "keluaran",
      kind: "pilihan",
      choices: ["angka", "nama"],
      default: "angka",
      description: "tingkat sebagai angka atau nama",
    },
  ],
  result: { kind: "nilai", description: "0 sampai 5, atau nama tingkatnya" },
  usage: "A5:A90",
  examples: [
    { args: ["1.06.02.2.03.0004"], result: 5, note: "sub kegiatan" },
    { args: ["1.06.02.2.03.0004", "nama"], result: "sub kegiatan", note: "kode yang sama" },
    { args: ["1.6.1", "nama"], result: "program", note: "Dumai: penulisan tidak baku" },
    { args: ["1.06.2.13.1.06.01.0000"], result: 0, note: "kode Perangkat Daerah Tarakan" },
    { args: ["1.06.02.2"], result: "#VALUE!", note: "empat bagian bukan tingkat mana pun" },
  ],
  compute: (kode, keluaran) => {
    if (kode.kind === "meragukan") return new FunctionError("#VALUE!", `kode: ${kode.reason}`);
    if (kode.kind === "organisasi") return keluaran === "nama" ? "perangkat daerah" : 0;
    return keluaran === "nama" ? kode.level : depthOf(kode.level) + 1;
  },
  plain: (kode, keluaran) => {
    if (!isStandard(kode)) return null;
    const tingkat = [1, 2, 3, null, 4, 5, null, 0].map((level) => {
      if (level === null) return "NA()";
      return keluaran === "angka" ? String(level) : quoted(LEVELS[level - 1] ?? "perangkat daerah");
    });
    return unlessBlank([kode], `CHOOSE(${dots(kode.text)}+1,${tingkat.join(",")})`);
  },
});
