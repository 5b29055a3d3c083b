import type { Role } from "../tables/kind";

/** How a column of a role is laid out. */
export interface RoleLayout {
  /** The usual words of its heading. */
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** Of its numbers; General without. */
  readonly format?: string;
}

const MONEY = "#,##0";
const PERCENT = "0.00";

const text = (title: string, width: number): RoleLayout => ({ title, width });
const figure = (title: string): RoleLayout => ({ title, width: 9 });
const money = (title: string): RoleLayout => ({ title, width: 15, format: MONEY });
const percent = (title: string): RoleLayout => ({ title, width: 8, format: PERCENT });

/** The layout of every role that templates have. */
export const ROLE_LAYOUT: Readonly<Record<Role, RoleLayout>> = {
  nomor: text("No", 5),
  "sasaran-rpjmd": text("NSPK dan Sasaran RPJMD yang Relevan", 24),
  tujuan: text("Tujuan", 20),
  sasaran: text("Sasaran", 20),
  strategi: text("Strategi", 34),
  kebijakan: text("Arah Kebijakan", 40),
  "kebijakan-rpjmd": text("Arah Kebijakan RPJMD", 36),
  operasionalisasi: text("Operasionalisasi NSPK", 36),
  tahap: text("Tahap", 26),
  "masalah-pokok": text("Masalah Pokok", 36),
  masalah: text("Masalah", 36),
  "akar-masalah": text("Akar Masalah", 40),
  potensi: text("Potensi Daerah yang Menjadi Kewenangan Perangkat Daerah", 28),
  "isu-klhs": text("Isu KLHS yang Relevan dengan Perangkat Daerah", 26),
  "isu-lingkungan": text("Isu Lingkungan Dinamis", 22),
  "isu-strategis": text("Isu Strategis Perangkat Daerah", 28),
  outcome: text("Outcome", 28),
  output: text("Output", 28),
  kode: text("Kode", 17),
  uraian: text("Program dan Kegiatan", 34),
  kegiatan: text("Kegiatan / Subkegiatan", 48),
  "jenis-pelayanan": text("Jenis Pelayanan Dasar", 34),
  indikator: text("Indikator", 30),
  rumus: text("Rumusan", 24),
  definisi: text("Definisi Operasional", 24),
  satuan: text("Satuan", 11),
  nspk: text("Target NSPK", 9),
  ikk: text("Target IKK", 9),
  lainnya: text("Target Indikator Lainnya", 10),
  baseline: figure("Baseline Tahun {awal}"),
  "pagu-awal": money("Rp"),
  target: figure("Target"),
  pagu: money("Rp"),
  anggaran: money("Anggaran"),
  realisasi: figure("Realisasi"),
  rasio: percent("Rasio"),
  berhak: figure("Jumlah yang Berhak"),
  terlayani: figure("Jumlah Terlayani"),
  "target-maju": figure("Target Capaian Kinerja"),
  "pagu-maju": money("Kebutuhan Dana/Pagu Indikatif"),
  "target-berjalan": figure("Target"),
  proyeksi: figure("Proyeksi"),
  "realisasi-lalu": figure("K"),
  "realisasi-lalu-rp": money("Rp"),
  triwulan: figure("K"),
  "triwulan-rp": money("Rp"),
  "realisasi-rp": money("Rp"),
  "realisasi-sd": figure("K"),
  "realisasi-sd-rp": money("Rp"),
  "rasio-rp": percent("Rp"),
  tingkat: percent("K"),
  "tingkat-rp": percent("Rp"),
  "target-akhir": figure("Target"),
  "pagu-akhir": money("Rp"),
  "pertumbuhan-anggaran": percent("Anggaran"),
  "pertumbuhan-realisasi": percent("Realisasi"),
  "perangkat-daerah": text("Perangkat Daerah Penanggung Jawab", 17),
  lokasi: text("Lokasi", 12),
  keterangan: text("Keterangan", 16),
};
