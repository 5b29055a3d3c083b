import { kondisiAkhir } from "../numbers/period";
import { defineFunction } from "./function";
import { SIFAT } from "./sifat";

/**
 * REALISASI_SD(realisasi_lalu; realisasi_tahun; [sifat]): what is reached up to this year. "" where nothing is known of
 * it; with sifat "akhir" where this year is blank.
 */
export const realisasiSd = defineFunction({
  name: "REALISASI_SD",
  task: "Capaian dan realisasi",
  summary: "Menghitung realisasi sampai dengan tahun berjalan dari realisasi tahun lalu dan tahun ini.",
  formula:
    "kumulatif: realisasi s.d. tahun lalu + realisasi tahun ini (kolom 13 = 6 + 12), yang kosong dihitung 0; akhir: " +
    "realisasi tahun ini; maks: yang lebih besar",
  source:
    "Kolom 13 tabel E.81, evaluasi hasil Renja (aplikasi publik). Persen dan indeks tidak dijumlahkan: praktik.",
  certainty: "mungkin",
  parameters: [
    {
      name: "realisasi_lalu",
      kind: "angka",
      passBlank: true,
      description: "realisasi sampai dengan tahun lalu (kolom 6)",
    },
    {
      name: "realisasi_tahun",
      kind: "angka",
      passBlank: true,
      description: "realisasi tahun ini (kolom 12)",
    },
    SIFAT,
  ],
  result: { kind: "angka", description: "angka dalam satuan indikatornya, atau rupiah" },
  usage: "F5:F90; L5:L90",
  examples: [
    {
      args: [19_256_901_202, 6_486_724_616],
      result: 25_743_625_818,
      note: "Tarakan, Tabel 2.4 Belanja Daerah: jumlah realisasi 2020-2023, lalu 2024",
    },
    {
      args: [93, 94, "akhir"],
      result: 94,
      note: "Kutai Kartanegara, persentase PMKS: persen tidak dijumlahkan (dijumlahkan menjadi 187)",
    },
    { args: ["-", 25], result: 25, note: "disusun: tahun pertama" },
    { args: [93, 90, "maks"], result: 93, note: "disusun" },
    { args: ["", ""], result: "", note: "belum ada realisasi" },
  ],
  compute: (realisasi_lalu, realisasi_tahun, sifat) =>
    (sifat === "akhir" ? realisasi_tahun : kondisiAkhir([realisasi_lalu, realisasi_tahun], sifat)) ?? "",
  plain: ({ text: lalu }, { text: tahun }, sifat) => {
    if (sifat === "akhir") return `IF(${tahun}="","",${tahun})`;
    const gabung = sifat === "maks" ? `MAX(${lalu},${tahun})` : `${lalu}+${tahun}`;
    return `IF(${lalu}="",IF(${tahun}="","",${tahun}),IF(${tahun}="",${lalu},${gabung}))`;
  },
});
