import { sectionYears } from "../plan/table-years";
import type { Column, Section, Table } from "../tables/table";
import type { Address } from "../workbook/address";
import type { FindingDraft } from "./finding";
import type { Plan } from "../plan/plan";
import { fixOf } from "./fix";
import { defineRule } from "./rule";
import { yearEdit } from "./shared/heading-years";

/** Y5: the column of the period's end names the last year of the targets. */
export const kondisiAkhirTahun = defineRule({
  id: "kondisi-akhir-tahun",
  category: "year-mismatch",
  severity: "warning",
  title: "Kondisi akhir menyebut tahun terakhir targetnya",
  why: "Bila kepala kolom menyebut tahun lain, tidak jelas target mana yang harus tercapai pada akhir periode.",
  source: "Kolom kondisi kinerja pada akhir periode, Permendagri 86/2017.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2024 | Target 2025 | Target 2026 | *Kondisi Akhir 2025
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81 | 82 | 82`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2024 | Target 2025 | Target 2026 | Kondisi Akhir 2026
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81 | 82 | 82`,
    ],
  },
  *check(plan) {
    for (const table of plan.tables) {
      for (const section of table.sections) {
        const found = mismatch(plan, table, section);
        if (found) yield found;
      }
    }
  },
});

function mismatch(plan: Plan, table: Table, section: Section): FindingDraft | null {
  const last = sectionYears(section, "target").at(-1);
  const wrong = section.columns.filter(
    ({ role, path }) =>
      (role === "target-akhir" || role === "pagu-akhir") && path.year !== null && path.year !== last,
  );
  const [first] = wrong;
  if (!last || !first) return null;
  const printed = String(first.path.year);
  const cells = distinct(wrong.map((column) => yearCell(table, column)));
  return {
    cells,
    apa: `Kolom kondisi akhir menyebut ${printed}, sedangkan target terakhir tabel ini tahun ${String(last)}.`,
    perbaikan: `Betulkan tahunnya menjadi ${String(last)}, atau lengkapi tahun targetnya.`,
    observed: printed,
    expected: String(last),
    subject: `${table.kind.id}|tahun kondisi akhir`,
    fix: fixOf(
      cells.map((at) => yearEdit(table.sheet, at, [first.path.year ?? last, last])),
      plan.period?.last === last && wrong.every(({ path }) => path.year === first.path.year),
    ),
  };
}

/** The heading cell that names the year. */
function yearCell(table: Table, { path, headingCells }: Column): Address {
  const depth = path.texts.map((text) => text.includes(String(path.year))).lastIndexOf(true);
  const at = headingCells[depth] ?? { row: 0, column: 0 };
  return { sheet: table.sheet.name, row: at.row, column: at.column };
}

/** A merged heading stands over both columns. */
function distinct(cells: readonly Address[]): Address[] {
  return [...new Map(cells.map((cell) => [`${String(cell.row)},${String(cell.column)}`, cell])).values()];
}
