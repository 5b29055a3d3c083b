import { splitKeluaran } from "../plan/keluaran";
import type { Pendanaan, Simpul } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { namaLevel, sebutSimpul } from "./shared/wording";

/** I1: every program, kegiatan and sub kegiatan has an indicator. */
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
    ],
    benar: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06 - URUSAN SOSIAL | | | 1.000.000 | | 1.000.000
       1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL | | | 1.000.000 | | 1.000.000
       Meningkatnya Pemberdayaan Sosial | Persentase PSKS (%) | 80 | 1.000.000 | 80 | 1.000.000`,
    ],
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) yield* withoutIndikator(pendanaan);
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
