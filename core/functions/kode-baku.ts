import { FunctionError } from "./error";
import { defineFunction } from "./function";

/** KODE_BAKU(teks): a code in its standard form; #N/A where it can be read in more than one way, #VALUE! where it is none. */
export const kodeBaku = defineFunction({
  name: "KODE_BAKU",
  task: "Kode",
  summary: "Menulis kode urusan, program, kegiatan, atau sub kegiatan dalam bentuk baku.",
  formula:
    "bagian kode dilengkapi menjadi 1, 2, 2, 1, 2, dan 4 angka, dipisahkan titik; nama di belakang kode dibuang",
  source:
    "Penulisan kode dalam Kepmendagri 900.1.15.5-1317/2023 (semua 3.395 sub kegiatannya berakhiran empat angka).",
  certainty: "pasti",
  parameters: [
    { name: "teks", kind: "kode", description: "kode dalam penulisan apa pun, boleh diikuti namanya" },
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
    { args: [""], result: "", note: "sel kosong" },
  ],
  compute: (kode) =>
    kode.kind === "meragukan" ? new FunctionError("#N/A", `teks: ${kode.reason}`) : kode.baku,
});
