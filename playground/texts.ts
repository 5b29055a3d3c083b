/** What the page says of its own. */
export const TEXTS = {
  ownFile: (name: string): string => `Berkas Anda: ${name}`,
  notStarted:
    "Lembar kerja tidak dapat ditampilkan: muat ulang halaman ini; bila berulang, coba peramban lain yang lebih baru.",
  sampleMissing: "Contoh tidak dapat diambil: muat ulang halaman ini, atau buka berkas .xlsx Anda sendiri.",
  savedInPlace:
    "Berkas tersimpan. Baris atau kolom yang Anda sisipkan, pindahkan, atau hapus di sini: isi dan gabungan selnya ikut " +
    "tersimpan, tetapi warna dan lebar di berkas masih di tempat semula. Rapikan di Excel.",
  notSaved: "Berkas tidak dapat disimpan: coba sekali lagi; buku kerja yang terbuka tidak berubah.",
  noWorkbooks:
    "Tidak ada berkas .xlsx di antara yang dijatuhkan: jatuhkan buku kerja Excel, atau folder yang memuatnya.",
  many: {
    title: (files: number): string => `${String(files)} buku kerja`,
    progress: (place: number, of: number, name: string): string =>
      `Memeriksa ${String(place)} dari ${String(of)}: ${name}`,
    progressLabel: "Kemajuan pemeriksaan",
    stop: "Cukup sampai di sini",
    all: (counts: string): string =>
      `Semuanya: ${counts}. Klik nama Perangkat Daerah untuk membuka berkasnya.`,
    save: "Unduh hasil (.xlsx)",
    fileName: "Hasil pemeriksaan Renstra.xlsx",
    close: "Tutup",
    failed: (files: number): string => `Tidak terbaca (${String(files)})`,
    workbooks: "Perangkat Daerah, dari yang paling banyak galatnya",
    headings: [
      "Perangkat Daerah",
      "Berkas",
      "Periode",
      "Jenis tabel",
      "Galat",
      "Peringatan",
      "Info",
    ] as const,
    between: (findings: number): string => `Lintas Perangkat Daerah (${String(findings)})`,
    tables: "Galat / peringatan menurut tabel",
    noTable: "tidak ada",
    unexpected:
      "Ada yang tidak beres saat memeriksa berkas ini; berkas lain tetap diperiksa. Coba buka berkas ini sendiri.",
  },
};
