import { expect, it } from "vitest";
import { joinPlan } from "../../../core/plan/join";
import { readExample } from "../../../core/rules/example";
import { recognise } from "../../../core/tables/recognise";

function yearsOf(...years: readonly number[]): unknown {
  const heading = years.map((year) => `Target ${String(year)}`).join(" | ");
  const { snapshot } = readExample(`Tujuan | Sasaran | Indikator | ${heading}
    Meningkatnya layanan | | Nilai SAKIP | ${years.map(() => "70").join(" | ")}`);
  return joinPlan(snapshot.name, recognise(snapshot)).daftar[0]?.years;
}

it.each([
  ["in the middle", [2022, 2023, 2025, 2025, 2026], [2022, 2023, 2024, 2025, 2026]],
  ["at the beginning", [2023, 2023, 2024], [2022, 2023, 2024]],
  ["at the end", [2022, 2023, 2023], [2022, 2023, 2024]],
])("a year printed twice %s means the one that is missing", (_, printed, meant) => {
  expect(yearsOf(...printed)).toEqual(meant);
});

it.each([[[2022, 2024, 2025]], [[2022, 2023, 2025, 2025, 2027]]])("%j stays as printed", (printed) => {
  expect(yearsOf(...printed)).toEqual(printed);
});
