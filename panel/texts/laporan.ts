import { count } from "./count";

/* The tab "Laporan": the report, and what changed between two versions. */

export const laporan = {
  parts: {
    label: "Bagian laporan",
    laporan: "Laporan",
    cocokkan: "Cocokkan",
    perubahan: "Perubahan",
    gambar: "Gambar",
  },
  report: {
    first: "Belum diperiksa. Membuat laporan memeriksa buku kerja ini lebih dahulu.",
    ready: "Siap diajukan: tidak ada galat yang terbuka. Buat laporannya, lalu kirim bersama berkas ini.",
    notReady: (errors: number) =>
      `Belum siap diajukan: ${count(errors)} galat perlu diperbaiki, atau diabaikan dengan alasan.`,
    reasons: "Yang menghalangi",
    errors: (errors: number) => `${count(errors)} galat`,
    more: (more: number) => `dan ${count(more)} aturan lain; semuanya ada di tab Temuan.`,
    add: "Buat laporan",
    download: "Unduh HTML",
    hint: "Memeriksa lagi, lalu menambahkan lembar Laporan Pemeriksaan yang siap dicetak. Lembar lain tidak berubah, dan laporan lama tetap ada.",
  },
  compare: {
    lead: "Anda menerima berkas yang memuat lembar Laporan Pemeriksaan? Lihat apakah isinya masih sama dengan yang diperiksa.",
    compare: "Cocokkan",
    limits:
      "Yang dibandingkan: nilai dan rumus di sel lembar yang tampak. Warna, format, dan hasil rumus tidak. Ini bukan tanda tangan: siapa pun dapat membuat laporan baru.",
  },
  added: (sheet: string) => `Laporan ditambahkan sebagai lembar "${sheet}".`,
  downloaded: (name: string) =>
    `Berkas ${name} diserahkan ke unduhan. Bila tidak ada di sana, program ini tidak mengizinkan unduhan: pakai Buat laporan.`,
} as const;

export const perubahan = {
  title: "Bandingkan dengan versi lain",
  hint: "Renstra murni dengan perubahannya: yang ditambah, dihapus, pindah, ganti nama, serta target dan pagu yang berubah. Buku kerja ini dibaca apa adanya dan tidak diubah.",
  choose: "Pilih versi lain…",
  export: "Simpan versi ini (.json)",
  exportHint: "Untuk dibandingkan kelak, juga di Google Sheets yang tidak dapat membuka berkas .xlsx.",
  exported: (name: string) => `Berkas ${name} diserahkan ke unduhan.`,
  onlyJson:
    "Di sini berkas .xlsx tidak dapat dibaca. Buka versi lain itu lebih dahulu, tekan Simpan versi ini (.json), lalu pilih berkas .json itu di sini.",
  noVersion: (name: string) =>
    `${name} bukan versi yang disimpan dari panel ini. Buka versi lain itu, tekan Simpan versi ini (.json), lalu pilih berkas yang dihasilkan.`,
  other: (name: string) => `Dibandingkan dengan ${name}. Buku kerja yang terbuka ini adalah:`,
  homes: { baru: "versi baru (perubahan)", lama: "versi lama (murni)" },
  pagu: "Jumlah pagu program (Rp)",
  paguHeadings: ["Tahun", "Lama", "Baru", "Selisih"],
  same: "tetap",
  group: (title: string, items: number) => `${title} (${count(items)})`,
  indikator: (kode: string) => (kode === "" ? "Indikator" : `Indikator ${kode}`),
  more: (more: number) => `Tampilkan ${count(more)} lainnya`,
  addSheet: "Buat lembar",
  added: (sheet: string) => `Lembar "${sheet}" ditambahkan di belakang.`,
} as const;
