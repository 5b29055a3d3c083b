import { averageGrowth } from "../numbers/growth";
import { defineFunction } from "./function";

const BELANJA_DAERAH = [4_390_244_680, 5_050_173_310, 5_176_219_306, 6_192_151_492, 7_393_559_206];
const REALISASI_BELANJA = [3_945_557_489, 4_621_740_622, 4_958_785_649, 5_730_817_442, 6_486_724_616];
const GEDUNG = [19_090_000, 32_000_000, 7_200_000, null, null];

/**
 * RATA_PERTUMBUHAN(rentang; [kosong]): the average annual growth (AAGR), a number on the scale 0-100. "" where no year
 * can be compared with the year before.
 */
export const rataPertumbuhan = defineFunction({
  name: "RATA_PERTUMBUHAN",
  task: "Pertumbuhan",
  summary: "Menghitung rata-rata pertumbuhan per tahun dari angka beberapa tahun.",
  formula:
    "rata-rata dari (tahun ini / tahun lalu − 1) × 100; pembaginya banyaknya pertumbuhan (n tahun: n − 1), bukan " +
    "banyaknya tahun. Pertumbuhan dari nol atau dari angka negatif tidak dihitung.",
  source:
    "Kolom Rata-rata Pertumbuhan tabel T-C.24 (Permendagri 86/2017), sesuai angka Tarakan dan Pontianak. Perlakuan " +
    "tahun kosong: praktik; dokumen berbeda-beda.",
  certainty: "pasti",
  parameters: [
    { name: "rentang", kind: "rentang-angka", description: "angka tiap tahun, berurutan" },
    {
      name: "kosong",
      kind: "pilihan",
      choices: ["lewati", "nol"],
      default: "lewati",
      description: "tahun kosong dilewati, atau dihitung nol (turun menjadi nol −100, nol ke nol 0)",
    },
  ],
  result: { kind: "angka", description: "persen pada skala 0-100, tidak dibulatkan" },
  usage: "D5:H5",
  examples: [
    {
      args: [BELANJA_DAERAH],
      result: 14.14,
      decimals: 2,
      note: "Tarakan, Tabel 2.4 Belanja Daerah, anggaran 2020-2024; tercetak 14,14%",
    },
    { args: [REALISASI_BELANJA], result: 13.3, decimals: 2, note: "realisasinya; tercetak 13,30%" },
    {
      args: [GEDUNG],
      result: -4.94,
      decimals: 2,
      note: "Tarakan, Belanja Modal Gedung dan Bangunan; dua tahun kosong dilewati",
    },
    {
      args: [GEDUNG, "nol"],
      result: -27.47,
      decimals: 2,
      note: "tahun kosong sebagai nol; tercetak 27,47%, tandanya hilang",
    },
    {
      args: [[87_362_800, 94_946_350, 18_695_000, 111_391_000, 148_276_700]],
      result: 114.33,
      decimals: 2,
      note: "Tarakan, Belanja Modal, realisasi; tercetak 205,63%, tidak sesuai",
    },
    {
      args: [["-", 2_000_000, "-", "-", "-"]],
      result: "",
      note: "Tarakan, Belanja Modal Jalan; tercetak 0,00, padahal tidak ada tahun yang dapat dibandingkan",
    },
  ],
  compute: (rentang, kosong) => averageGrowth(rentang, kosong === "nol" ? "zero" : "skip") ?? "",
  plain: (rentang, kosong) => {
    const pasangan = rentang
      .slice(1)
      .map((later, index) => [rentang[index]?.text ?? "", later.text] as const);
    if (pasangan.length === 0) return null;
    const terhitung = pasangan.map(([a, b]) =>
      kosong === "nol" ? `OR(N(${a})>0,AND(N(${a})=0,N(${b})=0))` : `AND(N(${a})>0,ISNUMBER(${b}))`,
    );
    const laju = pasangan.map(
      ([a, b], index) => `IF(AND(N(${a})>0,${terhitung[index] ?? ""}),N(${b})/${a}-1,0)`,
    );
    const banyak = ["0", ...terhitung].join("+");
    return `IF(${banyak}=0,"",(${laju.join("+")})/(${banyak})*100)`;
  },
});
