import { BATAS, hitungCapaian, POLARITAS, rumusCapaian } from "./capaian-formula";
import { defineFunction } from "./function";

/**
 * TINGKAT_CAPAIAN(target_akhir; realisasi_sd; [polaritas]; [batas]): how much of the target at the end of the period is
 * reached so far, a number on the scale 0-100. "" where one is blank; #DIV/0! for a target of zero.
 */
export const tingkatCapaian = defineFunction({
  name: "TINGKAT_CAPAIAN",
  task: "Capaian dan realisasi",
  summary:
    "Menghitung tingkat capaian realisasi sampai tahun berjalan terhadap target akhir periode Renstra.",
  formula:
    'realisasi s.d. tahun berjalan / target akhir × 100 (kolom 14 = 13 / 5 × 100); polaritas "negatif": (2T − R) / T × 100. ' +
    "Kinerja (K) dan rupiah (Rp) dihitung masing-masing.",
  source: "Kolom 14 tabel E.81, evaluasi hasil Renja (tiga aplikasi publik; teks aturannya belum terbaca).",
  certainty: "mungkin",
  parameters: [
    { name: "target_akhir", kind: "angka", description: "target Renstra pada akhir periode (kolom 5)" },
    { name: "realisasi_sd", kind: "angka", description: "realisasi sampai dengan tahun berjalan (kolom 13)" },
    POLARITAS,
    BATAS,
  ],
  result: { kind: "angka", description: "persen pada skala 0-100, tidak dibulatkan" },
  usage: "E5:E90; M5:M90",
  examples: [
    {
      args: [28_202_347_994, 25_743_625_818],
      result: 91.28,
      decimals: 2,
      note: "Tarakan, Tabel 2.4: realisasi 2020-2024 terhadap jumlah anggarannya sebagai target (disusun)",
    },
    {
      args: [231, 93],
      result: 40.26,
      decimals: 2,
      note: "Dumai, 1.06.06.2.02.002: 47 + 46 (realisasi disusun)",
    },
    {
      args: [236, 93],
      result: 39.41,
      decimals: 2,
      note: "yang sama terhadap target akhir yang tercetak, 236",
    },
    { args: ["-", 93], result: "", note: "tanpa target akhir" },
  ],
  compute: (target_akhir, realisasi_sd, polaritas, batas) =>
    hitungCapaian(target_akhir, realisasi_sd, { polaritas, rumus: "2T-R" }, batas),
  plain: (target_akhir, realisasi_sd, polaritas, batas) =>
    rumusCapaian(target_akhir, realisasi_sd, { polaritas, rumus: "2T-R" }, batas),
});
