import type { TableKindId } from "../../core/tables/kinds";
import type { Choices } from "./choices";
import type { IndikatorModel, Model } from "./model";
import type { Desk } from "./table";

/** The years of a document. */
export interface Years {
  readonly period: { readonly first: number; readonly last: number };
  readonly baseline: readonly number[];
  /** Of the lists: six under Inmendagri 2/2025. */
  readonly target: readonly number[];
  readonly pagu: readonly number[];
  readonly history: readonly number[];
}

/** "Jumlah Dokumen (Dokumen)" where the unit stands behind the name; grades need none. */
export function indikatorText({ nama, satuan }: IndikatorModel, choices: Choices): string {
  return choices.satuan === "kurung" && satuan !== "Predikat"
    ? `${nama} (${satuanText(satuan, choices)})`
    : nama;
}

/** Is there one Satuan column? Lists cannot have one in each year. */
export function hasSatuanColumn({ satuan }: Choices): boolean {
  return satuan === "kolom" || satuan === "per tahun";
}

export function satuanText(satuan: string, { persenKata }: Choices): string {
  return satuan === "%" && persenKata ? "Persen" : satuan;
}

interface Title {
  readonly nomor86: string;
  readonly nomor2: string;
  readonly judul: string;
  /** A sheet's name that says what it is. */
  readonly lembar: string;
}

const TITLES: Readonly<Record<TableKindId, Title>> = {
  "pencapaian-kinerja": {
    nomor86: "T-C.23",
    nomor2: "2.3",
    judul: "Pencapaian Kinerja Pelayanan Perangkat Daerah",
    lembar: "Pencapaian Kinerja",
  },
  "anggaran-realisasi": {
    nomor86: "T-C.24",
    nomor2: "2.4",
    judul: "Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah",
    lembar: "Anggaran dan Realisasi",
  },
  spm: {
    nomor86: "2.5",
    nomor2: "2.5",
    judul: "Capaian Standar Pelayanan Minimal (SPM) Perangkat Daerah",
    lembar: "SPM",
  },
  permasalahan: {
    nomor86: "T-B.35",
    nomor2: "2.6",
    judul: "Pemetaan Permasalahan Pelayanan Perangkat Daerah",
    lembar: "Permasalahan",
  },
  "isu-strategis": {
    nomor86: "2.7",
    nomor2: "2.7",
    judul: "Isu Strategis Perangkat Daerah",
    lembar: "Isu Strategis",
  },
  "strategi-kebijakan": {
    nomor86: "T-C.26",
    nomor2: "3.5",
    judul: "Arah Kebijakan Renstra Perangkat Daerah",
    lembar: "Arah Kebijakan",
  },
  "rekapitulasi-renja": {
    nomor86: "T-C.29",
    nomor2: "9.1",
    judul: "Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra",
    lembar: "Rekapitulasi Renja",
  },
  "kinerja-renja": {
    nomor86: "T-C.30",
    nomor2: "9.2",
    judul: "Pencapaian Kinerja Pelayanan Perangkat Daerah",
    lembar: "Kinerja Renja",
  },
  "telaah-rkpd": {
    nomor86: "T-C.31",
    nomor2: "9.3",
    judul: "Review terhadap Rancangan Awal RKPD",
    lembar: "Telaah RKPD",
  },
  "usulan-renja": {
    nomor86: "T-C.32",
    nomor2: "9.4",
    judul: "Usulan Program dan Kegiatan dari Para Pemangku Kepentingan",
    lembar: "Usulan",
  },
  "rencana-renja": {
    nomor86: "T-C.33",
    nomor2: "9.5",
    judul: "Rumusan Rencana Program dan Kegiatan serta Prakiraan Maju",
    lembar: "Renja",
  },
  "evaluasi-renstra": {
    nomor86: "E.80",
    nomor2: "9.6",
    judul: "Evaluasi terhadap Hasil Renstra Perangkat Daerah",
    lembar: "Evaluasi Renstra",
  },
  "evaluasi-renja": {
    nomor86: "E.81",
    nomor2: "9.7",
    judul: "Evaluasi terhadap Hasil Renja Perangkat Daerah",
    lembar: "Evaluasi Renja",
  },
  cascading: { nomor86: "8.1", nomor2: "8.1", judul: "Cascading Renstra", lembar: "Cascading" },
  "perumusan-program": {
    nomor86: "4.1",
    nomor2: "4.2",
    judul: "Teknik Merumuskan Program, Kegiatan, dan Subkegiatan Renstra",
    lembar: "Perumusan Program",
  },
  prioritas: {
    nomor86: "4.4",
    nomor2: "4.4",
    judul: "Daftar Subkegiatan Prioritas dalam Mendukung Program Prioritas Pembangunan Daerah",
    lembar: "Subkegiatan Prioritas",
  },
  "tujuan-sasaran": {
    nomor86: "T-C.25",
    nomor2: "3.1",
    judul: "Tujuan dan Sasaran Jangka Menengah Pelayanan Perangkat Daerah",
    lembar: "Tujuan Sasaran",
  },
  "rencana-pendanaan": {
    nomor86: "T-C.27",
    nomor2: "4.3",
    judul: "Rencana Program, Kegiatan, dan Pendanaan Perangkat Daerah",
    lembar: "Rencana Pendanaan",
  },
  iku: { nomor86: "7.1", nomor2: "4.5", judul: "Indikator Kinerja Utama (IKU)", lembar: "IKU" },
  ikk: { nomor86: "7.2", nomor2: "4.6", judul: "Indikator Kinerja Kunci", lembar: "IKK" },
  "indikator-rpjmd": {
    nomor86: "T-C.28",
    nomor2: "4.7",
    judul: "Indikator Kinerja yang Mengacu pada Tujuan dan Sasaran RPJMD",
    lembar: "T-C.28",
  },
};

export function sheetName(kind: TableKindId, index: number, choices: Choices): string {
  return choices.nama === "lembar"
    ? `${TITLES[kind].lembar} ${String(index)}`
    : `${choices.nama === "acak" ? "Lamp" : "Sheet"}${String(index)}`;
}

/** The lines above a table, in the planner's way. */
export function captionFor(
  { choices }: Pick<Desk, "choices">,
  kind: TableKindId,
  { model, period }: { model: Model; period: Years["period"] },
): string[] {
  const { nomor86, nomor2, judul } = TITLES[kind];
  const nomor = choices.regime === "86/2017" ? nomor86 : nomor2;
  const span = `${String(period.first)}-${String(period.last)}`;
  if (choices.judul === "tanpa nomor") return [`${judul} ${model.perangkatDaerah} Tahun ${span}`];
  if (choices.judul === "nomor") return [`Tabel ${nomor}`, `${judul} Tahun ${span}`];
  return [
    `TABEL ${nomor}`,
    judul.toUpperCase(),
    `${model.perangkatDaerah} ${model.kabupaten}`,
    `TAHUN ${span.replace("-", " S/D ")}`,
  ];
}
