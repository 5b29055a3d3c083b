const NAMES = {
  pohon: "Pohon kinerja",
  pagu: "Pagu per program dan tahun",
  capaian: "Capaian per indikator dan tahun",
  temuan: "Temuan per tabel",
} as const;

/** The pictures of the plan. */
export const gambar = {
  choice: "Gambar",
  names: NAMES,
  hints: {
    pohon:
      "Dari tujuan sampai sub kegiatan. Lambang di depan: temuan di baris itu sendiri; angka di kanan: beserta semua yang di bawahnya. Klik untuk menuju selnya.",
    pagu: "Jumlah pagu program tiap tahun dalam tabel pendanaan. Klik bagian batang untuk menuju selnya.",
    capaian:
      "Rasio capaian T-C.23 seperti tercetak; bila kosong, dihitung dari target dan realisasinya (bertanda *). Klik kotak untuk menuju selnya.",
    temuan: "Temuan yang terbuka, menurut tabel tempatnya. Klik batang untuk menuju temuan pertamanya.",
  },
  title: (picture: keyof typeof NAMES, workbook: string): string => `${NAMES[picture]}: ${workbook}`,
  noPohon:
    "Belum ada yang dapat digambar: buku kerja ini tidak memuat tabel tujuan dan sasaran, perumusan program, atau pendanaan yang dikenali.",
  noChart: "Belum ada yang dapat digambar: tabel yang diperlukan tidak ada, atau angkanya belum terisi.",
  asTable: "Tampilkan sebagai tabel",
  node: (node: string, own: string, total: string) =>
    `${node}. Di baris ini: ${own}; beserta turunannya: ${total}.`,
  unfold: "Buka semua",
  fold: "Lipat semua",
  elsewhere: (counts: string) => `Di luar pohon ini: ${counts}; lihat tab Temuan.`,
  save: { svg: "Simpan SVG", png: "Simpan PNG" },
  saveHint: "Yang disimpan: yang sedang terbuka di atas. SVG tetap tajam di ukuran apa pun.",
  saved: (name: string) =>
    `Berkas ${name} diserahkan ke unduhan. Bila tidak ada di sana, program ini tidak mengizinkan unduhan: ambil gambarnya di playground.`,
  tooLarge:
    "Gambar ini terlalu besar untuk PNG. Lipat sebagian pohonnya, atau simpan sebagai SVG, yang tidak terbatas ukurannya.",
  noPng: "Program ini tidak dapat membuat PNG. Simpan sebagai SVG; Word dan PowerPoint dapat menyisipkannya.",
} as const;
