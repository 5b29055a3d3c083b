import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../core/report/check-workbook";
import { isFigure } from "../../../core/tables/kind";
import { recognise } from "../../../core/tables/recognise";
import type { Column } from "../../../core/tables/table";
import { snapshotOf, templateSheet, templatesOf, REGIMES } from "../../../core/templates";
import { withResults } from "../../../core/templates/results";
import type { NewSheet } from "../../../core/workbook/new-sheet";
import { FROM_LIST, SOURCE } from "./source";

/** Categories of findings about arithmetic: what our formulas must never be found to have wrong. */
const ARITHMETIC = [
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
function typed(sheet: NewSheet, numbers: readonly number[]): NewSheet {
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

const COMPUTED = [
  "pencapaian-kinerja",
  "anggaran-realisasi",
  "spm",
  "rencana-pendanaan",
  "rekapitulasi-renja",
  "evaluasi-renstra",
  "evaluasi-renja",
];

const cases = REGIMES.flatMap((regime) =>
  templatesOf(regime)
    .filter(({ id }) => COMPUTED.includes(id))
    .flatMap((template) => [null, SOURCE, FROM_LIST].map((source) => ({ template, regime, source }))),
);

describe("formulas of new tables", () => {
  it.each(cases)("agree with our rules: $template.id, $regime", ({ template, regime, source }) => {
    const sheet = templateSheet(template, {
      regime,
      period: regime === "86/2017" ? { first: 2021, last: 2026 } : { first: 2025, last: 2029 },
      perangkatDaerah: "",
      kode: "satu sel",
      formulas: { style: "biasa", prefix: "RENSTRA." },
      source: source === FROM_LIST ? { ...FROM_LIST, simpul: FROM_LIST.simpul.slice(0, 12) } : source,
    });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 20, maxLength: 200 }),
        (numbers) => {
          const filled = typed(sheet, numbers);
          const { findings } = checkWorkbook({ name: "uji", sheets: [snapshotOf(filled)] });
          expect(
            findings
              .filter(({ category, severity }) => ARITHMETIC.includes(category) && severity !== "info")
              .map(({ rule, apa }) => `${rule}: ${apa}`),
          ).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("are found wrong where a number is typed over one of them", () => {
    const template = templatesOf("86/2017").find(({ id }) => id === "anggaran-realisasi");
    if (!template) throw new Error("no template");
    const sheet = typed(
      templateSheet(template, {
        regime: "86/2017",
        period: { first: 2021, last: 2026 },
        perangkatDaerah: "",
        kode: "satu sel",
        formulas: { style: "biasa", prefix: "RENSTRA." },
        source: null,
      }),
      [1000, 900, 1100, 950],
    );
    const rows = sheet.rows.map((cells, row) =>
      row === 8
        ? cells.map((cell, column) => (column === 12 && cell ? { ...cell, value: 12 } : cell))
        : cells,
    );
    const { findings } = checkWorkbook({ name: "uji", sheets: [snapshotOf({ ...sheet, rows })] });
    expect(findings.map(({ rule }) => rule)).toContain("rasio-serapan");
  });
});
