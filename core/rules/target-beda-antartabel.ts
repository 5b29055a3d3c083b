import { isFilled } from "../plan/figures";
import type { Plan } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { byIndikator, plannedEntries, sameFigure, type Entry } from "./shared/entries";
import { groupBy } from "./shared/group-by";
import { quote } from "./shared/wording";

/** X2: an indicator has one target a year, in whichever table it stands. */
export const targetBedaAntartabel = defineRule({
  id: "target-beda-antartabel",
  category: "cross-table-mismatch",
  severity: "error",
  title: "Satu indikator, satu target per tahun di semua tabel",
  why: "Indikator yang sama dengan target berbeda membuat capaiannya tidak dapat dinilai: tabel mana yang berlaku?",
  source: "Praktik verifikasi; IKU dan tabel pendanaan mengacu pada tabel tujuan dan sasaran.",
  tables: ["tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading", "rencana-pendanaan"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Persentase lembaga inovatif (%) | 10,07 | 14,39
       == IKU
       Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       1 | Persentase Lembaga Inovatif | % | *8,92 | 14,39`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Persentase lembaga inovatif (%) | 10,07 | 14,39
       == IKU
       Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       1 | Persentase Lembaga Inovatif | % | 10,07% | 14,4`,
    ],
  },
  *check(plan) {
    for (const entries of byIndikator(targets(plan)).values()) yield* compare(entries);
  },
});

function targets(plan: Plan): Entry[] {
  return plannedEntries(plan).filter((entry) => entry.as === "target" && isFilled(entry.figure));
}

/** The first table that names the indicator is the measure; each other table is told once. */
function* compare(entries: readonly Entry[]): Generator<FindingDraft> {
  const [[, measures = []] = [], ...others] = groupBy(entries, (entry) => entry.table);
  for (const [table, own] of others) {
    const pairs = own.flatMap((entry) => {
      const first = measures.find(({ year }) => year === entry.year);
      return first && !sameFigure(first.figure, entry.figure) ? [{ entry, first }] : [];
    });
    const [pair] = pairs;
    if (!pair) continue;
    yield {
      cells: pairs.map(({ entry }) => entry.figure.cell),
      related: pairs.map(({ first }) => first.figure.cell),
      apa: `Target "${quote(pair.entry.nama)}" berbeda antartabel: ${pairs.map(({ entry, first }) => `${String(entry.year)} di sini ${entry.figure.cell.text}, di ${first.table.sheet.name} ${first.figure.cell.text}`).join("; ")}.`,
      perbaikan: "Tetapkan satu target dan samakan di semua tabel.",
      observed: pairs.map(({ entry }) => entry.figure.cell.text).join("; "),
      expected: pairs.map(({ first }) => first.figure.cell.text).join("; "),
      subject: `${pair.entry.key}|target|${table.kind.id}`,
    };
  }
}
