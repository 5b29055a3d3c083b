import { count } from "./count";

/* The tab "Fungsi": the gallery, filling in formulas, formulas of the whole workbook. */

export const functions = {
  search: "Cari fungsi",
  none: "Tidak ada fungsi yang cocok.",
  hint: "Contoh ditulis dengan titik koma (wilayah Indonesia); pakai koma bila lembar Anda berwilayah Inggris.",
  parameters: "Isian, rumus, dasar",
  optional: "boleh kosong",
  defaults: (value: string) => `bila kosong: ${value}`,
  choices: (choices: readonly string[]) => choices.join(" / "),
  formula: "Rumus",
  result: "Hasil",
  example: "Contoh",
  column: "Untuk satu kolom",
  source: "Dasar",
  insert: "Sisipkan",
  insertNamed: (name: string) => `Sisipkan ${name}`,
  copy: "Salin",
  copyNamed: (name: string) => `Salin contoh ${name}`,
  copyColumnNamed: (name: string) => `Salin rumus kolom ${name}`,
  copied: "Rumus disalin.",
  notCopied: "Tidak dapat menyalin dari sini: sorot rumusnya, lalu tekan Ctrl+C.",
  noSelection: "Pilih dahulu satu sel di lembar, lalu tekan Sisipkan.",
  inserted: (cell: string) => `Rumus ditulis di ${cell}.`,
  undone: "Isi sel dikembalikan.",
  overwrite: (cell: string, holds: string) => `Sel ${cell} sudah berisi "${holds}". Ganti isinya?`,
  replace: "Ganti",
  keep: "Jangan",
} as const;

export const fill = {
  title: "Isi rumus",
  lead: "Mengisi kolom rasio, pertumbuhan, dan jumlah di tabel yang dikenali dengan rumusnya. Format sel tetap; semuanya diperlihatkan dahulu dan dapat diurungkan.",
  first: "Tekan Periksa dahulu; kolom yang dapat diisi akan tampil di sini.",
  style: "Ditulis dengan",
  styles: { renstra: "fungsi Renstra", biasa: "rumus biasa" },
  none: "Tidak ada kolom yang dapat diisi rumus.",
  cells: (cells: number, differing: number) =>
    differing === 0
      ? `${count(cells)} sel`
      : `${count(cells)} sel, ${count(differing)} di antaranya kini berisi angka lain`,
  fill: "Isi…",
  fillNamed: (title: string) => `Isi ${title}`,
  preview: (title: string) => `Isi rumus, ${title}: yang angkanya berbeda lebih dahulu`,
  done: (cells: number) => `${count(cells)} sel diisi rumus.`,
} as const;

export const formulas = {
  title: "Rumus Renstra di buku kerja ini",
  refresh: {
    label: "Segarkan",
    hint: "Memasukkan ulang rumus yang macet (#NAME?) dan rumus nomenklatur, serta menyesuaikan ejaan rumus dari Excel atau Google Sheets.",
    done: (formulas: number) => `${count(formulas)} rumus disegarkan.`,
    none: "Tidak ada rumus yang perlu disegarkan.",
  },
  freeze: {
    label: "Bekukan menjadi nilai",
    hint: "Mengganti rumus Renstra dengan nilainya, agar berkas terbaca utuh di komputer tanpa Periksa Renstra.",
    done: (formulas: number) => `${count(formulas)} rumus dibekukan menjadi nilai.`,
    none: "Tidak ada rumus yang dapat dibekukan.",
  },
  plain: {
    label: "Jadikan rumus biasa",
    hint: "Mengganti rumus Renstra dengan rumus bawaan yang hasilnya sama, agar tetap menghitung tanpa Periksa Renstra.",
    done: (formulas: number) => `${count(formulas)} rumus dijadikan rumus biasa.`,
    none: "Tidak ada rumus yang dapat dijadikan rumus biasa.",
  },
  undone: "Rumus dikembalikan.",
  left: (formulas: number) => `Dibiarkan (${count(formulas)})`,
  leftHint: "Rumus ini tetap seperti semula.",
  more: (more: number) => `dan ${count(more)} rumus lain`,
} as const;
