import { expect, it } from "vitest";
import { checkWorkbook } from "../../../core/report/check-workbook";
import { snapshotOf, sourceFromPlan, templateSheet, templatesOf } from "../../../core/templates";
import { readSample } from "../../seeds/samples";
import { ARITHMETIC } from "./typed";

/** What the planner printed for the end of the period stays, right or wrong. */
const CARRIED = ["kondisi-akhir"];

it.each([
  ["tarakan", "2/2025"],
  ["dumai", "86/2017"],
] as const)("%s, typed into new tables, has its rows again and sums that hold", async (sample, regime) => {
  const { plan } = checkWorkbook(await readSample(sample));
  const source = sourceFromPlan(plan);
  const sheets = templatesOf(regime).map((template) =>
    templateSheet(template, {
      regime,
      period: plan.period ?? { first: 0, last: 0 },
      perangkatDaerah: "",
      kode: "satu sel",
      formulas: { style: "biasa", prefix: "RENSTRA." },
      source,
    }),
  );
  const { plan: made, findings } = checkWorkbook({ name: "baru", sheets: sheets.map(snapshotOf) });
  expect(made.tables.map(({ kind }) => kind.id)).toEqual(templatesOf(regime).map(({ kind }) => kind));
  const codes = made.pendanaan.flatMap(({ simpul }) => simpul.map(({ kode }) => kode.baku));
  expect(codes).toEqual(source.simpul.map(({ kode }) => kode));
  expect(new Set(made.daftar.flatMap(({ indikator }) => indikator.map(({ name }) => name.name)))).toEqual(
    new Set(source.sasaran.map(({ nama }) => nama)),
  );
  const wrong = findings.filter(
    ({ category, severity, rule }) =>
      ARITHMETIC.includes(category) && severity === "error" && !CARRIED.includes(rule),
  );
  expect(wrong.map(({ rule, apa }) => `${rule}: ${apa}`)).toEqual([]);
});
