import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../core/report/check-workbook";
import { snapshotOf, templateSheet, templatesOf, REGIMES } from "../../../core/templates";
import { FROM_LIST, SOURCE } from "./source";
import { ARITHMETIC, COMPUTED, typed } from "./typed";

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
      { numRuns: 8 },
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
