import type { Figure, Plan } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { achievedEntries, byIndikator, plannedEntries, sameFigure, type Entry } from "./shared/entries";
import { quote } from "./shared/wording";

/** X3: the starting point of an indicator is one figure: in every table, and as realisasi of that year. */
export const baselineBedaAntartabel = defineRule({
  id: "baseline-beda-antartabel",
  category: "cross-table-mismatch",
  severity: "warning",
  title: "Kondisi awal indikator sama di semua tabel",
  why: "Target dinilai terhadap kondisi awal. Bila kondisi awalnya berbeda-beda, kemajuan yang direncanakan pun berbeda.",
  source: "Praktik verifikasi; kondisi awal adalah realisasi tahun sebelum periode.",
  tables: ["tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "rencana-pendanaan", "pencapaian-kinerja"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Baseline 2024 | Target 2026 | Target 2027
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Persentase PPKS terbantu | *54,78 | 60 | 65
       == Capaian
       Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
       Persentase PPKS terbantu | 80 | 85 | 80 | 85,00 | 100 | 100
       == IKU
       Indikator Kinerja Utama
       No | Indikator | Satuan | Baseline 2024 | Target 2026 | Target 2027
       1 | Persentase PPKS Terbantu | % | 54,78 | 60 | 65`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Baseline 2024 | Target 2026 | Target 2027
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Persentase PPKS terbantu | 85 | 60 | 65
       == Capaian
       Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
       Persentase PPKS terbantu | 80 | 85 | 80 | 85,00 | 100 | 100`,
    ],
  },
  *check(plan) {
    for (const entries of byIndikator(startingPoints(plan)).values()) yield* compare(entries);
  },
});

/** Figures of years in which some table has a baseline: that year's targets and realisasi speak of the same state. */
function startingPoints(plan: Plan): Entry[] {
  const entries = [...plannedEntries(plan), ...achievedEntries(plan)].filter((entry) => says(entry.figure));
  const years = new Set(
    entries.filter((entry) => entry.as === "baseline").map((entry) => `${entry.key}|${String(entry.year)}`),
  );
  return entries.filter((entry) => years.has(`${entry.key}|${String(entry.year)}`));
}

/** "N/A" says that there was nothing; a blank says nothing. */
function says({ reading }: Figure): boolean {
  return reading.form !== "empty" || reading.how === "not-available";
}

function* compare(entries: readonly Entry[]): Generator<FindingDraft> {
  for (const year of new Set(entries.map((entry) => entry.year))) {
    const here = entries.filter((entry) => entry.year === year);
    const lead = here.find((entry) => entry.as === "baseline");
    const other = here.filter(
      (entry) => lead && entry.table !== lead.table && !sameFigure(entry.figure, lead.figure),
    );
    const [first] = other;
    if (!lead || !first) continue;
    yield {
      cells: [lead.figure.cell],
      related: other.map((entry) => entry.figure.cell),
      apa: `Kondisi awal ${String(year)} "${quote(lead.nama)}" tertulis ${lead.figure.cell.text}, sedangkan ${first.as} ${String(year)} di ${first.table.sheet.name} ${first.figure.cell.text}.`,
      perbaikan:
        "Pakai satu angka kondisi awal, yaitu realisasi tahun itu; bila cara hitungnya berbeda, jelaskan.",
      observed: lead.figure.cell.text,
      expected: first.figure.cell.text,
      subject: `${lead.key}|kondisi awal`,
    };
  }
}
