import { printYears } from "../numbers/print";
import { periodIn, periodYears, type Period } from "../numbers/years";
import type { Plan } from "../plan/plan";
import { sectionYears } from "../plan/table-years";
import { YEARLY_ROLES } from "../tables/kind";
import type { Table } from "../tables/table";
import type { Address } from "../workbook/address";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";

/** Y2: the caption's period covers the years of the columns, and is that of the other tables. */
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
      `Tabel 3.1 Tujuan dan Sasaran Tahun 2025-2029
       Tujuan | Sasaran | Indikator | Target 2025 | Target 2026
       Meningkatnya layanan | | Nilai SAKIP | 70 | 71
       == IKU
       Tabel 4.5 Indikator Kinerja Utama Tahun 2025-2029
       No | Indikator | Target 2025 | Target 2026
       1 | Nilai SAKIP | 70 | 71
       == Pagu
       *Tabel 4.3 Rencana Program dan Pendanaan Tahun 2024-2029
       Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
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
      const found = mismatch(table) ?? unlikeOthers(table, plan);
      if (found) yield found;
    }
  },
});

/** The line of a caption that states a period. */
interface Stated {
  readonly cells: readonly [Address];
  readonly period: Period;
  readonly observed: string;
}

function statedBy({ caption, sheet }: Table): Stated | null {
  for (const line of caption.lines) {
    const period = periodIn(line.text);
    if (period) return { cells: [{ sheet: sheet.name, ...line.at }], period, observed: printPeriod(period) };
  }
  return null;
}

function mismatch(table: Table): FindingDraft | null {
  const stated = statedBy(table);
  const years = table.sections
    .flatMap((section) => YEARLY_ROLES.flatMap((role) => sectionYears(section, role)))
    .filter((year) => year !== null);
  if (!stated || years.length === 0) return null;
  const { cells, period, observed } = stated;
  // The year before the period (a starting point) and the one after it (transition) may stand in the table.
  const outside = years.filter((year) => year < period.first - 1 || year > period.last + 1);
  if (outside.length === 0) return null;
  const printed = printYears([...new Set(years)].sort((a, b) => a - b));
  return {
    ...{ cells, observed },
    apa: `Judul menyebut ${printYears(periodYears(period))}, tetapi kolom tabelnya tahun ${printed}.`,
    perbaikan: "Betulkan tahun pada judul, atau tahun pada kepala tabel bila itu yang keliru.",
    expected: printed,
    subject: `${table.kind.id}|judul`,
  };
}

/** A caption of a planning table that states another period than most of them do. */
function unlikeOthers(table: Table, { period, pendanaan, daftar }: Plan): FindingDraft | null {
  const isPlanning = [...pendanaan, ...daftar].some((each) => each.table === table);
  const stated = isPlanning ? statedBy(table) : null;
  if (!period || !stated || isPartOf(stated.period, period)) return null;
  const expected = printPeriod(period);
  return {
    ...{ cells: stated.cells, observed: stated.observed, expected },
    apa: `Judul menyebut ${stated.observed}, sedangkan judul tabel lain menyebut ${expected}.`,
    perbaikan: "Samakan periode pada judul semua tabel perencanaan.",
    subject: `${table.kind.id}|judul`,
  };
}

/** The years of the columns may begin a year later, and may go on into the year of transition. */
function isPartOf({ first, last }: Period, whole: Period): boolean {
  const [later, longer] = [first - whole.first, last - whole.last];
  return (later === 0 || later === 1) && Math.abs(longer) <= 1;
}

function printPeriod({ first, last }: Period): string {
  return `${String(first)}-${String(last)}`;
}
