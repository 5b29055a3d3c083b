import { printYears } from "../numbers/print";
import { polaritas } from "../numbers/polaritas";
import { amountOf } from "../numbers/target";
import type { Figure, Indikator, Plan, Simpul } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { paguIsPlanned } from "./shared/planned";
import { sebutSimpul } from "./shared/wording";

/** T4: money buys a result. The indicators of a node share its pagu, so they are judged together. */
export const targetNolAdaPagu = defineRule({
  id: "target-nol-ada-pagu",
  category: "missing-target",
  severity: "warning",
  title: "Tahun yang berpagu tidak bertarget nol",
  why: "Pagu dianggarkan untuk suatu hasil. Target 0 berarti tidak ada hasil yang direncanakan pada tahun itu.",
  source: "Praktik verifikasi. Indikator yang baik bila turun (misalnya jumlah temuan) boleh bertarget 0.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.01.2.06.0002 | Penyediaan Peralatan Kantor | Jumlah Paket Peralatan | *0 | 5.000.000 | 2 | 5.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.01.2.06 | Administrasi Umum | Jumlah Paket Mebel | 0 | 5.000.000 | 1 | 5.000.000
       | | Jumlah Paket Peralatan | 4 | | 4 |
       1.06.01.2.06.0002 | Penyediaan Peralatan Kantor | Jumlah Paket Peralatan | 0 | 0 | 2 | 5.000.000
       1.06.01.2.07 | Pengawasan | Jumlah Temuan Pemeriksaan | 1 | 5.000.000 | 0 | 5.000.000`,
    ],
  },
  *check(plan: Plan) {
    for (const { simpul, years } of plan.pendanaan)
      for (const each of simpul) {
        const found = draft(each, years);
        if (found) yield found;
      }
  },
});

function draft(simpul: Simpul, years: readonly (number | null)[]): FindingDraft | null {
  if (!simpul.indikator.some(({ targets }) => targets.some(isZero)) || simpul.indikator.some(mayBeZero))
    return null;
  const slots = [...years.keys()].filter(
    (slot) => isNothing(targetsAt(simpul, slot)) && paguIsPlanned(simpul, slot),
  );
  if (slots.length === 0) return null;
  const cells = slots.flatMap((slot) => targetsAt(simpul, slot).map(({ cell }) => cell));
  return {
    cells,
    related: slots.flatMap((slot) => simpul.paguRows[0]?.pagu[slot]?.cell ?? []),
    apa: `${sebutSimpul(simpul)} berpagu ${printYears(slots.flatMap((slot) => years[slot] ?? []))}, tetapi semua targetnya 0.`,
    perbaikan:
      "Isi target yang hendak dicapai dengan pagu itu, atau pindahkan pagunya ke tahun pelaksanaannya.",
    observed: cells.map(({ text }) => text).join("; "),
    expected: "target lebih dari 0",
    subject: `${simpul.kode.baku}|target nol`,
    // Above the sub kegiatan an outcome may well come later than the money.
    ...(simpul.kode.level === "sub kegiatan" ? {} : { severity: "info" as const }),
  };
}

/** Less may be better, or the name does not say. */
function mayBeZero({ name }: Indikator): boolean {
  return (
    polaritas(name.name) === "negatif" || /\b(tidak|belum|tanpa|turun|penurunan|selisih)\b/i.test(name.name)
  );
}

/** The targets of a year that say anything; the rows of an indicator that was replaced say nothing in the others' years. */
function targetsAt(simpul: Simpul, slot: number): Figure[] {
  return simpul.indikator
    .flatMap(({ targets }) => targets[slot] ?? [])
    .filter(({ reading }) => reading.form !== "empty");
}

function isNothing(targets: readonly Figure[]): boolean {
  return targets.length > 0 && targets.every(isZero);
}

function isZero({ reading }: Figure): boolean {
  return amountOf(reading) === 0;
}
