import { periodIn, periodYears } from "../numbers/years";
import { defineRowsFunction } from "./function";

/** TAHUN_RENSTRA(teks; [keluaran]): the years of the period that a title names, in a row; "" where it names none. */
export const tahunRenstra = defineRowsFunction({
  name: "TAHUN_RENSTRA",
  task: "Target",
  summary: "Menyebut tahun-tahun periode yang tertulis dalam judul, misalnya untuk kepala tabel.",
  formula:
    "semua tahun dari tahun pertama sampai tahun terakhir periode; kosong bila judulnya tidak menyebut periode",
  source: 'Penulisan periode dalam judul Renstra: "2025-2029", "2025 – 2029", "2021 S/D 2026".',
  certainty: "pasti",
  parameters: [
    { name: "teks", kind: "teks", description: "judul atau kalimat yang memuat periode" },
    {
      name: "keluaran",
      kind: "pilihan",
      choices: ["semua", "awal", "akhir", "jumlah"],
      default: "semua",
      description: "semua tahun, tahun awal, tahun akhir, atau banyaknya tahun",
    },
  ],
  result: { kind: "angka", description: "tahun, mengisi sel ke kanan; satu angka untuk keluaran lain" },
  usage: "A1",
  examples: [
    {
      args: ["RENSTRA DINAS SOSIAL TAHUN 2025 – 2029"],
      result: 2025,
      rest: [2026, 2027, 2028, 2029],
      note: "Tarakan, judul",
    },
    {
      args: ["TAHUN 2021 S/D 2026"],
      result: 2021,
      rest: [2022, 2023, 2024, 2025, 2026],
      note: "Dumai, judul",
    },
    { args: ["TAHUN 2021 S/D 2026", "jumlah"], result: 6, note: "judul yang sama" },
    { args: ["Renstra Dinas Sosial"], result: "", note: "disusun: tidak menyebut periode" },
  ],
  sizeOf: ([teks, keluaran]) => {
    const isOne = ["awal", "akhir", "jumlah"].includes(String(keluaran?.literal).toLowerCase());
    // How many years a title names stands in the title alone.
    return isOne && teks ? { rows: teks.rows, columns: 1 } : null;
  },
  compute: (teks, keluaran) => {
    const period = periodIn(teks);
    if (!period) return "";
    const years = periodYears(period);
    if (keluaran === "semua") return [years];
    return [[{ awal: period.first, akhir: period.last, jumlah: years.length }[keluaran]]];
  },
});
