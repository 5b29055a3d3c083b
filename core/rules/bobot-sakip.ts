import { printNumber } from "../numbers/print";
import { BOBOT_SAKIP } from "../numbers/sakip";
import type { Plan } from "../plan/plan";
import type { Cell } from "../workbook/sheet";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";

/** F8: the weights of SAKIP's components are those of the regulation in force, and together 100. */
export const bobotSakip = defineRule({
  id: "bobot-sakip",
  category: "formula-mismatch",
  severity: "warning",
  title: "Bobot komponen SAKIP berjumlah 100 dan menurut aturan yang berlaku",
  why: "Nilai SAKIP yang dihitung dengan bobot lain tidak dapat dibandingkan dengan hasil evaluasi.",
  source:
    "PermenPANRB 88/2021: perencanaan 30, pengukuran 30, pelaporan 15, evaluasi 25. Bobot lama (30, 25, 15, 10, 20) hanya diberitahukan: inspektorat dapat memakai lembar kerjanya sendiri.",
  tables: ["tujuan-sasaran", "iku", "ikk"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Rumusan | Target 2026 | Target 2027
       Meningkatnya kinerja | | Nilai SAKIP | *Perencanaan (30%), pengukuran (25%), pelaporan (15%), evaluasi (10%), capaian (20%) | 70 | 71
       Meningkatnya kinerja | | Nilai AKIP | *Perencanaan 30%, pengukuran 30%, pelaporan 15%, evaluasi 15% | 70 | 71`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Rumusan | Target 2026 | Target 2027
       Meningkatnya kinerja | | Nilai SAKIP | Perencanaan 30%, pengukuran 30%, pelaporan 15%, evaluasi 25% | 70 | 71
       Meningkatnya layanan | | Nilai IKM | Persyaratan 20%, waktu 20%, biaya 20% | 80 | 81
       Meningkatnya kinerja | | Predikat AKIP | Hasil evaluasi inspektorat atas 100% perangkat daerah | 70 | 71`,
    ],
  },
  *check(plan) {
    for (const cell of explanations(plan)) {
      const weights = weightsIn(cell.text);
      const found = weights.length < LEAST_COMPONENTS ? null : fault(weights);
      if (found)
        yield { cells: [cell], ...found, observed: weights.map((each) => printNumber(each)).join("; ") };
    }
  },
});

/** Fewer percentages are no list of components. */
const LEAST_COMPONENTS = 4;
const IN_FORCE = BOBOT_SAKIP["2021"].join("; ");

/** What the tables write beside indicators of SAKIP. */
function explanations(plan: Plan): Cell[] {
  return plan.daftar.flatMap(({ table, indikator }) =>
    indikator
      .filter(({ name }) => /\b(sakip|akip|akuntabilitas kinerja)\b/i.test(name.name))
      .flatMap(({ row }) => [...table.cells(row, "rumus"), ...table.cells(row, "definisi")]),
  );
}

function weightsIn(text: string): number[] {
  return [...text.matchAll(/(\d{1,3}(?:,\d+)?)\s*%/g)].map(([, digits = ""]) =>
    Number(digits.replace(",", ".")),
  );
}

function fault(weights: readonly number[]): Omit<FindingDraft, "cells" | "observed"> | null {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum !== 100)
    return {
      apa: `Bobot komponen SAKIP berjumlah ${printNumber(sum)}%, bukan 100%.`,
      perbaikan: `Betulkan bobotnya; menurut PermenPANRB 88/2021: ${IN_FORCE}.`,
      expected: "jumlah 100%",
      subject: "sakip|jumlah bobot",
    };
  if (weights.join() !== BOBOT_SAKIP["2015"].join()) return null;
  return {
    apa: "Bobot komponen SAKIP memakai susunan lima komponen yang lama (PermenPAN 12/2015).",
    perbaikan: `Periksa apakah inspektorat masih memakainya; menurut PermenPANRB 88/2021 bobotnya ${IN_FORCE}.`,
    expected: IN_FORCE,
    subject: "sakip|bobot lama",
    severity: "info",
  };
}
