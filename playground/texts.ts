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
};
