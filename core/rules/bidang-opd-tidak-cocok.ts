import { kodePada } from "../kode/kode";
import { printSome } from "../numbers/print";
import type { Organisasi, Plan, Simpul } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { groupBy } from "./shared/group-by";
import { sebutSimpul } from "./shared/wording";

/** N9: the programs of a Perangkat Daerah belong to the bidang urusan that its own code names. */
export const bidangOpdTidakCocok = defineRule({
  id: "bidang-opd-tidak-cocok",
  category: "code-format",
  severity: "error",
  title: "Bidang urusan setiap program termuat dalam kode perangkat daerahnya",
  why: "Kode perangkat daerah memuat bidang urusan yang diampunya. Program bidang lain tidak dapat dianggarkan di perangkat daerah ini.",
  source:
    "Susunan kode organisasi A.AA.B.BB.C.CC.NN.UUUU (Permendagri 90/2019): tiga tempat untuk bidang urusan. Bila lebih dari satu perangkat daerah disebut, semuanya dihitung.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.2.13.0.00.01.0000 | DINAS SOSIAL DAN PEMBERDAYAAN MASYARAKAT | | | 2.000.000 | | 2.000.000
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
       *2.08.02 | PROGRAM PENGARUSUTAMAAN GENDER | Persentase | 80 | 1.000.000 | 80 | 1.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.2.13.0.00.01.0000 | DINAS SOSIAL DAN PEMBERDAYAAN MASYARAKAT | | | 2.000.000 | | 2.000.000
       X.XX.01 | PROGRAM PENUNJANG URUSAN | Nilai | 80 | 1.000.000 | 80 | 1.000.000
       2.13.03 | PROGRAM PENINGKATAN KERJASAMA DESA | Persentase | 80 | 1.000.000 | 80 | 1.000.000`,
    ],
  },
  *check(plan) {
    if (plan.organisasi.length === 0) return;
    const own = new Set(plan.organisasi.flatMap(({ bidang }) => bidang));
    for (const [bidang, simpul] of groupBy(programs(plan), bidangOf))
      if (!bidang.startsWith("X") && !own.has(bidang)) yield draft(bidang, simpul, plan.organisasi);
  },
});

function programs({ pendanaan }: Plan): Simpul[] {
  return pendanaan.flatMap(({ simpul }) => simpul).filter(({ kode }) => kode.level === "program");
}

const bidangOf = ({ kode }: Simpul): string => kodePada(kode.baku, "bidang") ?? "";

function draft(bidang: string, simpul: readonly Simpul[], organisasi: readonly Organisasi[]): FindingDraft {
  const own = [...new Set(organisasi.flatMap((each) => each.bidang))];
  return {
    cells: simpul.map(({ cell }) => cell),
    related: organisasi.map(({ cell }) => cell),
    apa: `${printSome(simpul.map(sebutSimpul))} termasuk bidang ${bidang}, sedangkan kode perangkat daerahnya hanya memuat bidang ${own.join(" dan ")}.`,
    perbaikan: "Betulkan kode programnya, atau kode perangkat daerahnya bila bidang ini memang diampunya.",
    observed: bidang,
    expected: own.join("; "),
    subject: `${bidang}|bidang`,
  };
}
