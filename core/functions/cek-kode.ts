import type { KodeFault } from "../kode/kode";
import { kodeIn } from "./argument";
import { defineFunction } from "./function";

const SEBAB: Readonly<Record<KodeFault, string>> = {
  "nol-hilang": "angka nol hilang",
  "lebar-sub": "nomor sub kegiatan bukan empat angka",
  "kewenangan-dua-angka": "kewenangan ditulis dua angka",
  "bagian-kurang": "ada bagian yang kurang",
  pemisah: "pemisahnya bukan titik",
  "nol-lebih": "angka nol berlebih",
};

/** CEK_KODE(kode): says in words whether a code is written as the decree writes it; never an error. "" for a blank cell. */
export const cekKode = defineFunction({
  name: "CEK_KODE",
  task: "Kode",
  summary: "Memeriksa penulisan kode dan menyebut bentuk bakunya bila berbeda.",
  formula:
    '"sesuai"; "tidak baku: …" dengan bentuk bakunya dan sebabnya; "meragukan: …" bila dapat dibaca lebih dari satu cara; ' +
    '"bukan kode". Yang diperiksa penulisannya, bukan ada tidaknya dalam daftar.',
  source: "Penulisan kode dalam Kepmendagri 900.1.15.5-1317/2023.",
  certainty: "pasti",
  parameters: [{ name: "kode", kind: "nilai", description: "kode, boleh diikuti namanya" }],
  result: { kind: "teks", description: "hasil pemeriksaan" },
  usage: "A5:A90",
  examples: [
    { args: ["1.06.02.2.03.0004"], result: "sesuai", note: "Tarakan, Tabel 4.3" },
    {
      args: ["1.6.1.2.01.01"],
      result:
        "tidak baku: seharusnya 1.06.01.2.01.0001 (angka nol hilang, nomor sub kegiatan bukan empat angka)",
      note: "Dumai, T-C.27",
    },
    {
      args: ["1.06.02.02.03.0005"],
      result: "tidak baku: seharusnya 1.06.02.2.03.0005 (kewenangan ditulis dua angka)",
      note: "Dumai, T-C.27",
    },
    {
      args: ["1 6 1 2"],
      result:
        "meragukan: empat bagian bukan tingkat mana pun: nomor kegiatan ditulis dua bagian, misalnya 2.01",
      note: "Kutai Kartanegara, kode dalam beberapa kolom",
    },
    { args: ["Dinas Sosial"], result: "bukan kode", note: "disusun" },
  ],
  compute: (kode) => {
    const reading = kodeIn(kode);
    switch (reading.kind) {
      case "bukan-kode":
        return "bukan kode";
      case "meragukan":
        return `meragukan: ${reading.reason}`;
      case "organisasi":
        return "sesuai";
      case "kode": {
        const sebab = reading.faults.map((fault) => SEBAB[fault]).join(", ");
        return sebab === "" ? "sesuai" : `tidak baku: seharusnya ${reading.baku} (${sebab})`;
      }
    }
  },
});
