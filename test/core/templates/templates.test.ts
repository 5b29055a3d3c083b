import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../core/report/check-workbook";
import type { Regime } from "../../../core/tables/kind";
import { recognise } from "../../../core/tables/recognise";
import {
  REGIMES,
  snapshotOf,
  templateSheet,
  templatesOf,
  type Template,
  type TemplateOptions,
} from "../../../core/templates";
import { layHeading } from "../../../core/templates/heading";
import { templateYears } from "../../../core/templates/years";
import { FROM_LIST, SOURCE } from "./source";

const PERIODS: Readonly<Record<Regime, readonly { first: number; last: number }[]>> = {
  "86/2017": [
    { first: 2021, last: 2026 },
    { first: 2022, last: 2026 },
  ],
  "2/2025": [
    { first: 2025, last: 2029 },
    { first: 2025, last: 2030 },
  ],
};

const base: Omit<TemplateOptions, "regime" | "period"> = {
  perangkatDaerah: "Dinas Sosial",
  kode: "satu sel",
  formulas: { style: "biasa", prefix: "RENSTRA." },
  source: null,
};

const SOURCES = { kosong: null, "dari buku kerja": SOURCE, "dari nomenklatur": FROM_LIST };

const cases = REGIMES.flatMap((regime) =>
  templatesOf(regime).flatMap((template) =>
    PERIODS[regime].flatMap((period) =>
      (["satu sel", "terpisah"] as const).flatMap((kode) =>
        Object.entries(SOURCES).map(([filling, source]) => ({
          name: `${template.id}, ${regime}, ${String(period.first)}-${String(period.last)}, ${kode}, ${filling}`,
          template,
          options: { ...base, regime, period, kode, source },
        })),
      ),
    ),
  ),
);

const rolesOf = ({ columns }: Template, { regime, period, kode }: TemplateOptions) =>
  layHeading(columns, { years: templateYears(period, regime), kodeParts: kode === "terpisah" ? 6 : 1 })
    .columns.filter(({ role }) => role !== null)
    .map(({ column, role }) => ({ column, role }));

describe.each(cases)("$name", ({ template, options }) => {
  const sheet = templateSheet(template, options);
  const workbook = { name: "templat.xlsx", sheets: [snapshotOf(sheet)] };

  it("is recognised, with a role for every column", () => {
    const { tables, unrecognised } = recognise(workbook);
    expect(unrecognised).toEqual([]);
    expect(tables.map(({ kind }) => kind.id)).toEqual([template.kind]);
    expect(tables[0]?.columns.map(({ column, role }) => ({ column, role }))).toEqual(
      rolesOf(template, options),
    );
  });

  it("is sound", () => {
    const { findings, failures, plan } = checkWorkbook(workbook);
    // What is left for the planner to fill in is said: what a list does not know, and a table without rows.
    const open = [
      ...(options.source === FROM_LIST ? ["target-kosong", "indikator-kosong"] : []),
      ...(plan.tables.every(({ dataRows }) => dataRows.length === 0) ? ["tabel-kosong"] : []),
    ];
    const serious = findings.filter(({ severity, rule }) => severity !== "info" && !open.includes(rule));
    expect(failures).toEqual([]);
    expect(serious.map(({ rule, apa }) => `${rule}: ${apa}`)).toEqual([]);
  });
});
