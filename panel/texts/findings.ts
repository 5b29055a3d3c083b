import { count } from "./count";

/* The tab "Temuan": findings, how they are shown, marked and walked through. */

export const filters = {
  severity: "Saring menurut tingkat",
  search: "Cari temuan",
  searchHint: "Kata, kode, atau sel",
  group: "Kelompokkan",
  byTable: "per tabel",
  byRule: "per aturan",
  none: "Tidak ada temuan yang cocok dengan saringan ini.",
  clear: "Tampilkan semua",
  clean: "Tidak ada temuan. Semua yang diperiksa sudah sesuai.",
  shown: (shown: number) => `${count(shown)} temuan tampil`,
} as const;

export const noTables = {
  unrecognised: (tables: number) =>
    `${count(tables)} tempat tampak seperti tabel, tetapi belum dikenali. Katakan tabel apa, lalu tabel itu ikut diperiksa.`,
  open: "Lihat di Tabel",
  lead: "Agar tabel dikenali:",
  points: [
    "Di atas angkanya ada baris judul kolom, misalnya Kode, Program/Kegiatan, Indikator, Target 2026, Rp 2026.",
    "Lembarnya tampak; lembar yang disembunyikan tidak dibaca.",
    "Isinya ada di sel. Tabel berupa gambar atau tempelan PDF perlu disalin dahulu ke sel-sel.",
  ],
} as const;

export const walk = {
  short: (place: number, of: number) => `${place > 0 ? count(place) : "–"}/${count(of)}`,
  previous: "Temuan sebelumnya",
  next: "Temuan berikutnya",
  place: (place: number, of: number) =>
    place > 0 ? `${count(place)} dari ${count(of)}` : `${count(of)} temuan`,
} as const;

export const marks = {
  mark: "Tandai",
  unmark: "Hapus tanda",
  hint: "Memberi warna pada sel yang bermasalah; format sel sendiri tidak berubah.",
  marked: "Sel bermasalah sudah ditandai.",
  unmarked: "Tanda sudah dihapus.",
  old: "Tanda di lembar belum mengikuti hasil terakhir; tekan Tandai untuk memperbarui.",
} as const;

export const findings = {
  list: (title: string) => `Temuan: ${title}`,
  counts: "Jumlah temuan",
} as const;

export const finding = {
  cell: (sheet: string, cells: string) => `${sheet}, sel ${cells}`,
  open: (cells: string) => `Rincian ${cells}`,
  why: "Mengapa",
  repair: "Perbaikan",
  observed: "Tertulis",
  expected: "Seharusnya",
  difference: "Selisih",
  empty: "(kosong)",
  more: (more: number) => `Tampilkan ${count(more)} lainnya`,
  related: "Sel terkait",
  select: (address: string) => `Pilih sel ${address}`,
  moreRelated: (more: number) => `dan ${count(more)} sel lain`,
  source: "Dasar",
  rule: "Aturan",
} as const;

export const shortcuts = {
  title: "Pintasan papan ketik",
  list: [
    ["F8 / Shift+F8", "temuan berikutnya / sebelumnya"],
    ["↑ ↓ Home End", "berpindah di daftar temuan"],
    ["Enter", "memilih selnya dan membuka rincian"],
    ["→ ←", "membuka / menutup rincian"],
    ["Esc", "menutup isian, atau membatalkan pemeriksaan"],
  ] as const,
} as const;
