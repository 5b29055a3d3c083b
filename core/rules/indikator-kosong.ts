import { splitKeluaran } from "../plan/keluaran";
import { nameKey } from "../plan/name";
import type { Indikator, Pendanaan, Simpul } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { namaLevel, quote, sebutSimpul } from "./shared/wording";

/** I1: every program, kegiatan and sub kegiatan has an indicator, and every sasaran one that is not its own sentence. */
export const indikatorKosong = defineRule({
  id: "indikator-kosong",
  category: "missing-indicator",
  severity: "error",
  title: "Setiap program, kegiatan, dan sub kegiatan mempunyai indikator",
  why: "Pagu tanpa indikator tidak dapat diukur hasilnya, dan SIPD menolak sub kegiatan tanpa indikator.",
  source:
    "Kolom indikator pada tabel T-C.27 (Permendagri 86/2017) dan tabel rencana pendanaan (Inmendagri 2/2025).",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
       *1.06.02.2.03 | Pengembangan Potensi | | | 1.000.000 | | 1.000.000`,
      `Tujuan | Sasaran | Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       | Meningkatnya Kualitas Pelayanan Publik | | | *Meningkatnya Kualitas Pelayanan Publik | | | |
       | | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000`,
    ],
    benar: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06 - URUSAN SOSIAL | | | 1.000.000 | | 1.000.000
       1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL | | | 1.000.000 | | 1.000.000
       Meningkatnya Pemberdayaan Sosial | Persentase PSKS (%) | 80 | 1.000.000 | 80 | 1.000.000`,
    ],
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      yield* withoutIndikator(pendanaan);
      for (const indikator of pendanaan.indikatorSasaran) {
        if (repeatsStatement(indikator)) yield repeated(indikator);
      }
    }
  },
});

function* withoutIndikator(pendanaan: Pendanaan): Generator<FindingDraft> {
  for (const simpul of pendanaan.simpul) {
    const { level } = simpul.kode;
    if (level === "urusan" || level === "bidang" || hasOwnIndikator(simpul)) continue;
    yield {
      cells: [simpul.cell],
      apa: `${sebutSimpul(simpul)} tidak mempunyai indikator ${level === "program" ? "outcome" : "output"}.`,
      perbaikan: `Tambahkan indikator, satuan, dan target ${namaLevel(level)} ini.`,
      observed: "",
      expected: "indikator",
      subject: `${simpul.kode.baku}|indikator`,
    };
  }
}

function hasOwnIndikator(simpul: Simpul): boolean {
  const stray = splitKeluaran(simpul).stray.flatMap((row) => row.indikator);
  return simpul.indikator.some((indikator) => indikator.cell.text !== "" && !stray.includes(indikator));
}

function repeatsStatement(indikator: Indikator): boolean {
  const key = nameKey(indikator.cell.text);
  return key !== "" && (key === nameKey(indikator.sasaran) || key === nameKey(indikator.tujuan));
}

function repeated(indikator: Indikator): FindingDraft {
  return {
    cells: [indikator.cell],
    apa: `Kolom indikator mengulang bunyi ${indikator.level ?? "sasaran"}: "${quote(indikator.cell.text)}".`,
    perbaikan:
      "Isi dengan ukuran keberhasilannya, misalnya yang dimulai dengan Persentase, Indeks, Nilai, atau Jumlah.",
    observed: indikator.cell.text,
    expected: "indikator yang terukur",
    subject: `${nameKey(indikator.cell.text)}|indikator`,
    severity: "warning",
  };
}
