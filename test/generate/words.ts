import type { Random } from "./random";

/** How planners spell the headings of a column; the first one is the regulation's. */
export const WORDS = {
  target: ["Target", "Target Kinerja", "Target Capaian", "Volume", "K", "Kinerja", "Target Capaian Kinerja"],
  pagu: [
    "Rp",
    "Rp.",
    "(Rp)",
    "Pagu (Rp.)",
    "Pagu Indikatif (Rp)",
    "Dana (Rp)",
    "Anggaran (Rp.)",
    "Kebutuhan Dana (Rp)",
    "Kebutuhan Dana/ Pagu Indikatif (Rp)",
    "Pagu Indikatif",
    "Pagu",
    "Rupiah",
  ],
  uraian: [
    "Program, Kegiatan, dan Sub Kegiatan",
    "Program dan Kegiatan serta Sub Kegiatan",
    "Program/Kegiatan/Sub Kegiatan",
    "Nama Program, Kegiatan dan Sub Kegiatan",
    "Uraian Program dan Kegiatan",
    "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan",
    "Bidang Urusan Pemerintahan dan Program Prioritas Pembangunan",
  ],
  indikator: [
    "Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)",
    "Indikator Kinerja",
    "Indikator",
    "Indikator Kinerja Program (Outcome)/ Kegiatan (Output)",
  ],
  baseline: [
    "Data Capaian pada Tahun Awal Perencanaan",
    "Data Capaian Awal",
    "Kondisi Kinerja Awal RPJMD",
    "Kondisi Awal",
    "Baseline",
    "Baseline Tahun",
    "Kondisi Kinerja pada Awal Periode RPJMD Tahun",
    "Data Dasar",
  ],
  akhir: [
    "Kondisi Kinerja pada Akhir Periode Renstra",
    "Kondisi Kinerja pada Akhir Periode RPJMD",
    "Kondisi Kinerja Akhir",
    "Kondisi Akhir Periode",
    "Kondisi Akhir",
    "Target Akhir Renstra",
  ],
  pemilik: [
    "Unit Kerja Penanggung Jawab",
    "Perangkat Daerah Penanggung Jawab",
    "Perangkat Daerah",
    "PD Penanggung Jawab",
    "OPD Penanggungjawab",
    "Bidang Penanggung Jawab",
    "Unit Kerja",
  ],
  rencana: [
    "Target Kinerja Program dan Kerangka Pendanaan",
    "Target dan Pagu Indikatif Tahun",
    "Capaian Kinerja Program dan Kerangka Pendanaan",
    "Tahun",
    "Target Kinerja dan Pendanaan",
  ],
  targetTahun: [
    "Target Kinerja Tahun",
    "Target Kinerja Tujuan/Sasaran pada Tahun Ke-",
    "Target",
    "Target Tahun",
    "Target Capaian Setiap Tahun",
  ],
  targetLalu: ["Target Renstra Perangkat Daerah", "Target Kinerja", "Target", "Target Renstra PD Tahun"],
  realisasi: ["Realisasi Capaian", "Realisasi", "Realisasi Kinerja", "Realisasi Capaian Tahun"],
  rasioCapaian: ["Rasio Capaian", "Rasio Capaian pada Tahun", "Tingkat Capaian (%)", "Persentase Capaian"],
  indikatorLalu: [
    "Indikator Kinerja sesuai Tugas dan Fungsi Perangkat Daerah",
    "Indikator Kinerja",
    "Indikator",
  ],
  anggaran: ["Anggaran pada Tahun", "Anggaran", "Pagu Anggaran", "Anggaran (Rp)"],
  realisasiAnggaran: ["Realisasi Anggaran pada Tahun", "Realisasi Anggaran", "Realisasi", "Realisasi (Rp)"],
  rasioAnggaran: [
    "Rasio antara Realisasi dan Anggaran Tahun",
    "Rasio",
    "Persentase Serapan",
    "Rasio Realisasi dan Anggaran (%)",
  ],
  pertumbuhan: ["Rata-rata Pertumbuhan", "Rata-Rata Pertumbuhan (%)", "Pertumbuhan Rata-rata"],
  belanja: ["Uraian", "Uraian ***)", "Jenis Belanja", "Program/Kegiatan", "Uraian Belanja"],
  tujuan: ["Tujuan", "Tujuan Renstra", "Tujuan Perangkat Daerah", "Tujuan PD"],
  sasaran: ["Sasaran", "Sasaran Renstra", "Sasaran Strategis", "Sasaran PD"],
  indikatorSasaran: ["Indikator Tujuan/Sasaran", "Indikator", "Indikator Kinerja", "Indikator Sasaran"],
  indikatorUtama: ["Indikator Kinerja", "Indikator", "Indikator Kinerja Utama"],
  nomor: ["No", "No.", "Nomor", "NO"],
  kode: ["Kode", "Kode Rekening", "KODE"],
  satuan: ["Satuan", "SATUAN"],
  keterangan: ["Keterangan", "Ket.", "Ket", "KETERANGAN"],
} as const;

export type Word = keyof typeof WORDS;

/** Spells headings the regulation's way, or as this planner does. */
export function speller(random: Random, synonyms: boolean): (word: Word) => string {
  return (word) =>
    synonyms ? random.pick<string>([WORDS[word][0], ...WORDS[word].slice(1)]) : WORDS[word][0];
}
