import { printList } from "../numbers/print";
import type { Plan } from "../plan/plan";
import { sectionYears } from "../plan/table-years";
import type { Table } from "../tables/table";
import type { Address } from "../workbook/address";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";

/** Y3: the baseline is of one year, before the first target, in all tables. */
export const tahunBaseline = defineRule({
  id: "tahun-baseline",
  category: "year-mismatch",
  severity: "warning",
  title: "Data awal semua tabel dari tahun yang sama, sebelum target pertama",
  why: "Bila tahun data awal berbeda, kenaikan target antartabel tidak dapat dibandingkan.",
  source: "Kepala kolom baseline: 2024 pada Renstra 2025-2029, tahun sebelum target pertama pada T-C.28.",
  tables: ["tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "rencana-pendanaan"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Baseline 2024 | Target 2025 | Target 2026
       Meningkatnya layanan | | Nilai IKM | 80 | 81 | 82
       == IKK
       Indikator Kinerja Kunci
       No | Indikator | Satuan | Baseline 2024 | Target 2025 | Target 2026
       1 | Persentase PPKS terlayani | % | 70 | 71 | 72
       == IKU
       Indikator Kinerja Utama
       No | Indikator | Satuan | *Baseline 2025 | Target 2025 | Target 2026
       1 | Nilai IKM | Nilai | 80 | 81 | 82`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Kondisi Awal 2020 | Kondisi Awal 2021 | Target 2022 | Target 2023
       Meningkatnya layanan | | Nilai IKM | 79 | 80 | 81 | 82
       == IKU
       Indikator Kinerja Utama
       No | Indikator | Satuan | Kondisi Awal 2021 | Target 2022 | Target 2023
       1 | Nilai IKM | Nilai | 80 | 81 | 82`,
    ],
  },
  *check(plan) {
    const baselines = statedBaselines(plan);
    const usual = mostCommon(baselines.map(({ year }) => year));
    for (const each of baselines) {
      const found =
        late(each) ?? (usual !== null && each.year !== usual ? other(each, usual, baselines) : null);
      if (found) yield found;
    }
  },
});

/** The last baseline column of a table whose heading names a year. */
interface Baseline {
  readonly table: Table;
  readonly year: number;
  readonly cell: Address;
}

const PLANNING = ["tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "rencana-pendanaan"];

function statedBaselines(plan: Plan): Baseline[] {
  return plan.tables
    .filter(({ kind }) => PLANNING.includes(kind.id))
    .flatMap((table) => {
      const column = table.columns
        .filter(({ role, path }) => role === "baseline" && path.year !== null)
        .at(-1);
      const at = column?.headingCells.at(-1);
      return column && at && column.path.year !== null
        ? [{ table, year: column.path.year, cell: { sheet: table.sheet.name, ...at } }]
        : [];
    });
}

/** The year that more tables state than any other. */
function mostCommon(years: readonly number[]): number | null {
  const count = (year: number): number => years.filter((each) => each === year).length;
  const ranked = [...new Set(years)].sort((one, next) => count(next) - count(one));
  const [first, second] = ranked;
  return first !== undefined && (second === undefined || count(first) > count(second)) ? first : null;
}

function late({ table, year, cell }: Baseline): FindingDraft | null {
  const first = table.sections[0] ? sectionYears(table.sections[0], "target")[0] : null;
  if (!first || year < first) return null;
  return {
    cells: [cell],
    apa: `Data awal tabel "${table.kind.title}" dari tahun ${String(year)}, padahal target pertamanya ${String(first)}.`,
    perbaikan: `Pakai data tahun ${String(first - 1)}, atau betulkan tahun pada kepala kolomnya.`,
    observed: String(year),
    expected: String(first - 1),
    subject: `${table.kind.id}|tahun baseline`,
  };
}

function other({ table, year, cell }: Baseline, usual: number, all: readonly Baseline[]): FindingDraft {
  const usualOnes = all.filter((each) => each.year === usual);
  return {
    cells: [cell],
    related: usualOnes.map((each) => each.cell),
    apa: `Data awal tabel "${table.kind.title}" dari tahun ${String(year)}, sedangkan ${printList([...new Set(usualOnes.map((each) => `"${each.table.kind.title}"`))])} memakai ${String(usual)}.`,
    perbaikan: `Samakan data awalnya ke tahun ${String(usual)}.`,
    observed: String(year),
    expected: String(usual),
    subject: `${table.kind.id}|tahun baseline`,
  };
}
