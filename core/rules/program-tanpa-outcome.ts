import type { Nomenklatur } from "../nomenklatur";
import type { Pendanaan, Simpul } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { namaLevel, sebutSimpul } from "./shared/wording";

/** S8: in the two-row layout every program has an outcome row, every sub kegiatan an output row. */
export const programTanpaOutcome = defineRule({
  id: "program-tanpa-outcome",
  category: "missing-indicator",
  severity: "warning",
  title: "Setiap program mempunyai baris outcome, setiap sub kegiatan baris output",
  why: "Indikator mengukur outcome atau output. Tanpa barisnya, tidak terbaca apa yang hendak dicapai.",
  source:
    'Judul kolom tabel Inmendagri 2/2025: "Program / outcome / kegiatan / sub kegiatan / output". Tabel satu baris menurut Permendagri 86/2017 tidak mempunyai baris ini.',
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL | | | 50.000.000 | | 50.000.000
       Meningkatnya Pemberdayaan Sosial | Persentase PSKS (%) | 2 | 50.000.000 | 2 | 50.000.000
       *1.06.04 - PROGRAM REHABILITASI SOSIAL | Persentase PPKS (%) | 2 | 50.000.000 | 2 | 50.000.000`,
    ],
    benar: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL | | | 50.000.000 | | 50.000.000
       Meningkatnya Pemberdayaan Sosial | Persentase PSKS (%) | 2 | 50.000.000 | 2 | 50.000.000
       1.06.02.2.03 - Pengembangan Potensi | | | 50.000.000 | | 50.000.000`,
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000`,
    ],
  },
  *check(plan, { nomenklatur }) {
    for (const pendanaan of plan.pendanaan)
      for (const level of ["program", "sub kegiatan"] as const)
        for (const simpul of withoutStatement(pendanaan, level)) yield draft(simpul, nomenklatur);
  },
});

/** Nodes that have an indicator, but no statement that it measures, in a table where the others of their level have one. */
function withoutStatement({ simpul }: Pendanaan, level: Simpul["kode"]["level"]): Simpul[] {
  const ofLevel = simpul.filter(({ kode }) => kode.level === level);
  const without = ofLevel.filter(({ keluaran }) => keluaran.length === 0);
  if (without.length * 2 > ofLevel.length) return [];
  return without.filter(({ indikator }) => indikator.some(({ cell }) => cell.text !== ""));
}

function draft(simpul: Simpul, nomenklatur: Nomenklatur): FindingDraft {
  const what = simpul.kode.level === "program" ? "outcome" : "output";
  const official = nomenklatur.find(simpul.kode.baku)?.kinerja ?? "";
  return {
    cells: [simpul.cell],
    apa: `${sebutSimpul(simpul)} mempunyai indikator, tetapi tidak mempunyai baris ${what}.`,
    perbaikan: `Sisipkan baris ${what} di bawah baris ${namaLevel(simpul.kode.level)} ini${official === "" ? "" : `; menurut nomenklatur: "${official}"`}.`,
    observed: "",
    expected: official === "" ? `baris ${what}` : official,
    subject: `${simpul.kode.baku}|${what}`,
  };
}
