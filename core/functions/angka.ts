import { readNumberText } from "../numbers/number";
import { FunctionError } from "./error";
import { defineFunction } from "./function";

/** ANGKA(teks; [pengaturan]): the number that a text means; a real number stays. "" for "-" and "N/A"; #VALUE! for other texts. */
export const angka = defineFunction({
  name: "ANGKA",
  task: "Angka dan teks",
  summary:
    'Mengubah angka berupa teks menjadi angka, misalnya "10.038.461.601,05", "94%", atau "13 Dokumen".',
  formula:
    "satuan, %, Rp, dan spasi di dalam angka dibuang; titik sebagai pemisah ribuan, koma sebagai desimal; kelompok yang bukan " +
    'tiga angka ditolak. 94% menjadi 94. Tanda tunggal yang mendua, seperti "1,500", dibaca menurut pengaturan.',
  source: "Cara penulisan angka dalam dokumen Renstra (Tarakan, Dumai, Pontianak, Kutai Kartanegara).",
  certainty: "pasti",
  parameters: [
    { name: "teks", kind: "nilai", description: "angka berupa teks; angka sungguhan tetap" },
    {
      name: "pengaturan",
      kind: "pilihan",
      choices: ["id", "en"],
      default: "id",
      description: "id: 1.500 adalah seribu lima ratus; en: 1,500 adalah seribu lima ratus",
    },
  ],
  result: { kind: "angka", description: "angka; persen pada skala 0-100" },
  usage: "D5:D90",
  examples: [
    { args: ["23,750,520,794"], result: 23_750_520_794, note: "Kutai Kartanegara, Tabel 6.1" },
    { args: ["10.038.461.601,05"], result: 10_038_461_601.05, note: "Kutai Kartanegara, Tabel 2.4" },
    { args: ["6.36"], result: 6.36, note: "Dumai, laju pertumbuhan ekonomi" },
    { args: ["2.600"], result: 2600, note: "Tarakan: titik ribuan" },
    { args: ["65.56 0.000"], result: 65_560_000, note: "Tarakan: terpotong saat disalin dari PDF" },
    { args: ["1,500", "en"], result: 1500, note: "Kutai Kartanegara, Tabel 6.1: koma ribuan" },
    {
      args: ["17.879.856.1699,00"],
      result: "#VALUE!",
      note: "Kutai Kartanegara: kelompoknya bukan tiga angka",
    },
    { args: ["-"], result: "", note: "tanda kosong" },
  ],
  compute: (teks, pengaturan) => {
    if (typeof teks === "number") return teks;
    const reading = readNumberText(teks, pengaturan);
    if (reading.kind === "number") return reading.value;
    const sebab = reading.kind === "broken" ? `: ${reading.reason}` : "";
    return new FunctionError("#VALUE!", `"${teks.slice(0, 40)}" bukan angka${sebab}`);
  },
});
