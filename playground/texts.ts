/** What the page says of its own. */
export const TEXTS = {
  ownFile: (name: string): string => `Berkas Anda: ${name}`,
  notStarted:
    "Lembar kerja tidak dapat ditampilkan: muat ulang halaman ini; bila berulang, coba peramban lain yang lebih baru.",
  sampleMissing: "Contoh tidak dapat diambil: muat ulang halaman ini, atau buka berkas .xlsx Anda sendiri.",
  savedInPlace:
    "Berkas tersimpan. Baris, kolom, atau gabungan sel yang Anda ubah di sini: isinya ikut tersimpan, tetapi warna, lebar, " +
    "dan gabungan sel di berkas masih di tempat semula. Rapikan di Excel.",
  notSaved: "Berkas tidak dapat disimpan: coba sekali lagi; buku kerja yang terbuka tidak berubah.",
};
