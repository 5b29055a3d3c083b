import { TERBILANG_MAKS, terbilangAngka } from "../numbers/terbilang";
import { FunctionError } from "./error";
import { defineFunction } from "./function";

/** TERBILANG(angka; [bentuk]; [huruf]): an amount in Indonesian words; #NUM! where a spreadsheet no longer holds every unit. */
export const terbilang = defineFunction({
  name: "TERBILANG",
  task: "Angka dan teks",
  summary: "Menulis angka dengan kata-kata, misalnya untuk jumlah rupiah.",
  formula:
    "sampai 9.007 triliun (9 kuadriliun). Rupiah dibulatkan sampai sen, setengah ke atas, dan sen disebut bila ada; bentuk " +
    "angka menyebut desimalnya satu per satu, paling banyak sepuluh. Angka negatif diawali minus.",
  source: "Kaidah penulisan bilangan bahasa Indonesia: seribu, seratus, belas.",
  certainty: "pasti",
  parameters: [
    { name: "angka", kind: "angka", description: "angka yang ditulis dengan kata" },
    {
      name: "bentuk",
      kind: "pilihan",
      choices: ["rupiah", "angka"],
      default: "rupiah",
      description: "rupiah: diakhiri rupiah dan sen; angka: tanpa rupiah, dengan koma",
    },
    {
      name: "huruf",
      kind: "pilihan",
      choices: ["kecil", "kalimat", "judul"],
      default: "kecil",
      description: "kalimat: huruf pertama besar; judul: huruf pertama tiap kata besar",
    },
  ],
  result: { kind: "teks", description: "kata-kata" },
  usage: "D5:D90",
  examples: [
    {
      args: [5_032_552_648],
      result:
        "lima miliar tiga puluh dua juta lima ratus lima puluh dua ribu enam ratus empat puluh delapan rupiah",
      note: "Tarakan, Tabel 4.3, pagu 1.06.01.2.02",
    },
    { args: [1_111_000], result: "satu juta seratus sebelas ribu rupiah", note: "disusun" },
    { args: [1_100, null, "kalimat"], result: "Seribu seratus rupiah", note: "disusun" },
    {
      args: ["10.038.461.601,05", null, "judul"],
      result:
        "Sepuluh Miliar Tiga Puluh Delapan Juta Empat Ratus Enam Puluh Satu Ribu Enam Ratus Satu Rupiah Lima Sen",
      note: "Kutai Kartanegara, Tabel 2.4",
    },
    { args: [-12.05, "angka"], result: "minus dua belas koma nol lima", note: "disusun" },
    { args: [0], result: "nol rupiah", note: "disusun" },
    {
      args: [1e17],
      result: "#NUM!",
      note: "disusun: lembar kerja tidak menyimpan angka sebesar ini dengan tepat",
    },
  ],
  compute: (angka, bentuk, huruf) => {
    if (Math.abs(angka) > TERBILANG_MAKS)
      return new FunctionError("#NUM!", "angka sebesar ini tidak disimpan dengan tepat oleh lembar kerja");
    const kata = terbilangAngka(angka, bentuk);
    if (huruf === "judul") return kata.replace(/(^| )[a-z]/g, (awal) => awal.toUpperCase());
    return huruf === "kalimat" ? kata.charAt(0).toUpperCase() + kata.slice(1) : kata;
  },
});
