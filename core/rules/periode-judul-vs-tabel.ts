import { printYears } from "../numbers/print";
import { periodIn, periodYears } from "../numbers/years";
import { sectionYears } from "../plan/table-years";
import { YEARLY_ROLES } from "../tables/kind";
import type { Table } from "../tables/table";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";

/** Y2: the caption's period covers the years of the columns. */
export const periodeJudulVsTabel = defineRule({
  id: "periode-judul-vs-tabel",
  category: "year-mismatch",
  severity: "warning",
  title: "Periode pada judul sesuai dengan tahun pada tabel",
  why: "Judul dari periode lain biasanya sisa dokumen terdahulu; pembaca tidak tahu tahun mana yang berlaku.",
  source:
    "Periode Renstra mengikuti RPJMD. Menurut Inmendagri 2/2025 kolom tahun boleh bergeser satu tahun (judul 2025-2029, pagu 2026-2030).",
  tables: [
    "rencana-pendanaan",
    "tujuan-sasaran",
    "iku",
    "ikk",
    "indikator-rpjmd",
    "cascading",
    "pencapaian-kinerja",
    "anggaran-realisasi",
  ],
  examples: {
    salah: [
      `*Tabel 6.1 Rencana Program dan Pendanaan Tahun 2016-2021
       Kode | Program / Kegiatan | Indikator | Target 2022 | Rp 2022 | Target 2023 | Rp 2023
       1.06.02 | PROGRAM A | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000`,
    ],
    benar: [
      `Tabel 4.3 Rencana Program dan Pendanaan Tahun 2025-2029
       Kode | Program / Kegiatan | Indikator | Target 2029 | Rp 2029 | Target 2030 | Rp 2030
       1.06.02 | PROGRAM A | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000`,
    ],
  },
  *check(plan) {
    for (const table of plan.tables) {
      const found = mismatch(table);
      if (found) yield found;
    }
  },
});

function mismatch(table: Table): FindingDraft | null {
  const line = table.caption.lines.find((each) => periodIn(each.text) !== null);
  const stated = line ? periodIn(line.text) : null;
  const years = table.sections
    .flatMap((section) => YEARLY_ROLES.flatMap((role) => sectionYears(section, role)))
    .filter((year) => year !== null);
  if (!line || !stated || years.length === 0) return null;
  // The year before the period (a starting point) and the one after it (transition) may stand in the table.
  const outside = years.filter((year) => year < stated.first - 1 || year > stated.last + 1);
  if (outside.length === 0) return null;
  const printed = printYears([...new Set(years)].sort((a, b) => a - b));
  return {
    cells: [{ sheet: table.sheet.name, ...line.at }],
    apa: `Judul menyebut ${printYears(periodYears(stated))}, tetapi kolom tabelnya tahun ${printed}.`,
    perbaikan: "Betulkan tahun pada judul, atau tahun pada kepala tabel bila itu yang keliru.",
    observed: `${String(stated.first)}-${String(stated.last)}`,
    expected: printed,
    subject: `${table.kind.id}|judul`,
  };
}
