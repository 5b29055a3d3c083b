import { FunctionError } from "./error";
import { defineFunction } from "./function";

/** KODE_BAKU(teks; [gaya]): a code in its standard form; #N/A where it can be read in more than one way, #VALUE! where it is none. */
export const kodeBaku = defineFunction({
  name: "KODE_BAKU",
  task: "Kode",
  summary: "Menulis kode urusan, program, kegiatan, atau sub kegiatan dalam bentuk baku.",
  formula:
    "bagian kode dilengkapi menjadi 1, 2, 2, 1, 2, dan 4 angka, dipisahkan titik; nama di belakang kode dibuang. Gaya 90: " +
    "nomor sub kegiatan dua angka",
  source:
    "Penulisan kode dalam Kepmendagri 900.1.15.5-1317/2023 (semua 3.395 sub kegiatannya berakhiran empat angka). Dua angka: " +
    "dokumen menurut Permendagri 90/2019 dan Kepmendagri 050-3708/2020 (pengetahuan umum).",
  certainty: "pasti",
  parameters: [
    { name: "teks", kind: "kode", description: "kode dalam penulisan apa pun, boleh diikuti namanya" },
    {
      name: "gaya",
      kind: "pilihan",
      choices: ["1317", "90"],
      default: "1317",
      description: "1317: nomor sub kegiatan empat angka; 90: dua angka",
    },
  ],
  result: { kind: "teks", description: "kode baku" },
  usage: "A5:A90",
  examples: [
    { args: ["1.6.1.2.01.01"], result: "1.06.01.2.01.0001", note: "Dumai, T-C.27" },
    {
      args: ["1.06.02.02.03.0005"],
      result: "1.06.02.2.03.0005",
      note: "Dumai, T-C.27: kewenangan dua angka",
    },
    { args: ["1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL"], result: "1.06.02", note: "Tarakan, Tabel 4.3" },
    {
      args: ["1 6 1 2"],
      result: "#N/A",
      note: "Kutai Kartanegara, kode dalam beberapa kolom: nomor kegiatannya tidak ada",
    },
    {
      args: ["1.06.01.2.01.0001", "90"],
      result: "1.06.01.2.01.01",
      note: "disusun: bentuk sebelum 1317/2023",
    },
    { args: [""], result: "", note: "sel kosong" },
  ],
  compute: (kode, gaya) => {
    if (kode.kind === "meragukan") return new FunctionError("#N/A", `teks: ${kode.reason}`);
    const isSub = kode.kind === "kode" && kode.level === "sub kegiatan";
    return isSub && gaya === "90" ? kode.baku.replace(/\.00(\d\d)$/, ".$1") : kode.baku;
  },
});
