import { indukKode, kodePada, LEVELS } from "../kode/kode";
import { FunctionError } from "./error";
import { defineFunction } from "./function";
import { dots, isStandard, partsOf } from "./kode-formula";
import { unlessBlank } from "./plain-text";

/**
 * KODE_INDUK(kode; [level]): the standard code one level above, or at the level asked for. "" where there is none; #N/A for
 * a code that can be read in more than one way.
 */
export const kodeInduk = defineFunction({
  name: "KODE_INDUK",
  task: "Kode",
  summary: "Menyebut kode induk, satu tingkat di atasnya atau pada tingkat yang dipilih.",
  formula: "kode baku tanpa bagian terakhirnya; dua bagian untuk kegiatan (kewenangan dan nomor)",
  source: "Susunan kode dalam Permendagri 90/2019 dan Kepmendagri 900.1.15.5-1317/2023.",
  certainty: "pasti",
  parameters: [
    { name: "kode", kind: "kode", description: "kode dalam penulisan apa pun, boleh diikuti namanya" },
    {
      name: "level",
      kind: "pilihan",
      choices: LEVELS,
      default: null,
      description: "tingkat induk; kode yang sudah pada tingkat itu tetap",
    },
  ],
  result: { kind: "teks", description: "kode baku induk; kosong bila tidak ada" },
  usage: "A5:A90",
  examples: [
    { args: ["1.06.02.2.03.0004"], result: "1.06.02.2.03", note: "sub kegiatan ke kegiatan" },
    { args: ["1.06.04.2.01", "program"], result: "1.06.04", note: "kegiatan ke program" },
    { args: ["1.6.1.2.01.01", "bidang"], result: "1.06", note: "Dumai: penulisan tidak baku" },
    { args: ["1"], result: "", note: "urusan tidak mempunyai induk" },
  ],
  compute: (kode, level) => {
    if (kode.kind === "meragukan") return new FunctionError("#N/A", `kode: ${kode.reason}`);
    if (kode.kind === "organisasi") return "";
    return (level === null ? indukKode(kode.baku) : kodePada(kode.baku, level)) ?? "";
  },
  plain: (kode, level) => {
    if (!isStandard(kode)) return null;
    const { text } = kode;
    const titik = dots(text);
    const potong = (bagian: string): string =>
      `LEFT(${text},FIND("|",SUBSTITUTE(${text},".","|",${bagian}))-1)`;
    // Eight parts are a Perangkat Daerah, which has no parent; the two parts of a kegiatan's number fall together.
    if (level === null)
      return unlessBlank([kode], `IF(OR(${titik}=0,${titik}=7),"",${potong(`IF(${titik}=4,3,${titik})`)})`);
    const sampai = String(partsOf(level));
    const tinggi = `OR(${titik}+1<${sampai},${titik}=7)`;
    return unlessBlank([kode], `IF(${tinggi},"",IF(${titik}+1=${sampai},${text},${potong(sampai)}))`);
  },
});
