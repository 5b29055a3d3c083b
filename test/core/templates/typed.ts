import { isFigure } from "../../../core/tables/kind";
import { recognise } from "../../../core/tables/recognise";
import type { Column } from "../../../core/tables/table";
import { snapshotOf } from "../../../core/templates";
import { withResults } from "../../../core/templates/results";
import type { NewSheet } from "../../../core/workbook/new-sheet";

/** Templates whose formulas compute something. */
export const COMPUTED = [
  "pencapaian-kinerja",
  "anggaran-realisasi",
  "spm",
  "rencana-pendanaan",
  "rekapitulasi-renja",
  "evaluasi-renstra",
  "evaluasi-renja",
];

/** Categories of findings about arithmetic: what our formulas must never be found to have wrong. */
export const ARITHMETIC = [
  "rollup-mismatch",
  "total-mismatch",
  "period-total-mismatch",
  "ratio-mismatch",
  "growth-mismatch",
  "formula-mismatch",
];

/** What is measured and not counted is the planner's own figure: nothing says how it adds up. */
const OWN = ["realisasi-sd", "realisasi"];

/** Every cell for a figure that has no formula gets the next number; then the formulas are computed. */
export function typed(sheet: NewSheet, numbers: readonly number[]): NewSheet {
  const [table] = recognise({ name: "uji", sheets: [snapshotOf(sheet)] }).tables;
  const first = (table?.sections[0]?.heading.range.bottom ?? 0) + 1;
  const quarterly = table?.has("triwulan") ?? false;
  const isTyped = ({ role }: Column): boolean =>
    isFigure(role) && !OWN.slice(0, quarterly ? 2 : 1).includes(role);
  const figures = new Set(table?.columns.filter(isTyped).map(({ column }) => column));
  const names = table?.columns.filter(({ role }) => role === "indikator" || role === "uraian") ?? [];
  const isBlank = (row: NewSheet["rows"][number]): boolean => row.every((each) => each?.value === undefined);
  const hasNames = !sheet.rows.slice(first).every(isBlank);
  let next = 0;
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell, column) => {
      // A blank row between others is one that somebody has still to write.
      if (
        row < first ||
        (hasNames && isBlank(cells)) ||
        !cell ||
        cell.formula !== undefined ||
        cell.value !== undefined
      )
        return cell;
      if (figures.has(column)) return { ...cell, value: numbers[next++ % numbers.length] ?? 1 };
      return isBlank(cells) && names.some((each) => each.column === column)
        ? { ...cell, value: `Jumlah layanan ${String(row)}` }
        : cell;
    }),
  );
  return withResults({ ...sheet, rows }, { columns: [], rows: [] });
}
