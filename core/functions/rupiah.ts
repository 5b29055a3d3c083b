import { printNumber } from "../numbers/print";
import { FunctionError } from "./error";
import { defineFunction } from "./function";

/** RUPIAH(angka; [desimal]; [gaya]): an amount as a text, printed as in Indonesia whatever the locale; #NUM! for odd decimals. */
export const rupiah = defineFunction({
  name: "RUPIAH",
  task: "Angka dan teks",
  summary: "Menulis angka sebagai teks rupiah, dengan titik ribuan dan koma desimal.",
  formula: '"Rp" diikuti angka dengan titik ribuan, dibulatkan setengah ke atas; tanda minus di depan Rp',
  source: "Ejaan bahasa Indonesia: Rp ditulis tanpa titik dan tanpa spasi; banyak dokumen memberi spasi.",
  certainty: "pasti",
  parameters: [
    {
      name: "angka",
      kind: "angka",
      description: "angka; untuk dihitung lagi, gunakan format sel dan bukan teks ini",
    },
    { name: "desimal", kind: "angka", default: 0, description: "berapa angka di belakang koma, misalnya 2" },
    {
      name: "gaya",
      kind: "pilihan",
      choices: ["rapat", "spasi"],
      default: "rapat",
      description: 'rapat: "Rp5.000"; spasi: "Rp 5.000"',
    },
  ],
  result: { kind: "teks", description: "teks rupiah" },
  usage: "D5:D90",
  examples: [
    { args: [5_032_552_648], result: "Rp5.032.552.648", note: "Tarakan, Tabel 4.3, pagu 1.06.01.2.02" },
    { args: [10_038_461_601.05, 2], result: "Rp10.038.461.601,05", note: "Kutai Kartanegara, Tabel 2.4" },
    { args: [-150_000_000, null, "spasi"], result: "-Rp 150.000.000", note: "hasil contoh SELISIH_PAGU" },
    { args: ["-"], result: "", note: "tanda kosong" },
  ],
  compute: (angka, desimal, gaya) => {
    if (!Number.isInteger(desimal) || desimal < 0 || desimal > 10)
      return new FunctionError("#NUM!", "desimal harus bilangan bulat 0 sampai 10");
    const teks = printNumber(Math.abs(angka), desimal);
    // What rounds to nothing has no sign.
    const minus = angka < 0 && /[1-9]/.test(teks) ? "-" : "";
    return `${minus}Rp${gaya === "spasi" ? " " : ""}${teks}`;
  },
});
