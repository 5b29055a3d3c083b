import { expect, it } from "vitest";
import { readExample } from "../../../../core/rules/example";
import { joinPlan } from "../../../../core/plan/join";
import type { Indikator } from "../../../../core/plan/plan";
import { compareIndikator } from "../../../../core/rules/shared/compare-indikator";
import { recognise } from "../../../../core/tables/recognise";

function indikator(...names: readonly string[]): readonly Indikator[] {
  const rows = names.map((name) => `Meningkatnya layanan | | ${name} | 5 | 6`);
  const text = ["Tujuan | Sasaran | Indikator | Target 2026 | Target 2027", ...rows].join("\n");
  return joinPlan("uji", recognise(readExample(text).snapshot)).daftar.flatMap((daftar) => daftar.indikator);
}

it("pairs by meaning before likeness, each with the first of the likest", () => {
  const { reworded, missing, extra } = compareIndikator(
    indikator("Persentase warga desa yang terlayani", "Nilai SAKIP", "Jumlah kapal nelayan"),
    indikator(
      "Persentase warga desa yang telah terlayani",
      "Persentase warga desa telayani",
      "Jumlah sapi perah",
      "Nilai SAKIP",
    ),
  );
  const names = (list: readonly Indikator[]): string[] => list.map(({ cell }) => cell.text);
  expect(reworded.map(names)).toEqual([
    ["Persentase warga desa yang terlayani", "Persentase warga desa telayani"],
  ]);
  expect(names(missing)).toEqual(["Jumlah kapal nelayan"]);
  expect(names(extra)).toEqual(["Persentase warga desa yang telah terlayani", "Jumlah sapi perah"]);
});
