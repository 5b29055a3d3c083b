import { expect, it } from "vitest";
import { joinPlan } from "../../../../core/plan/join";
import { readExample } from "../../../../core/rules/example";
import { direction, isAgainst, stepsOf, type Step } from "../../../../core/rules/shared/steps";
import { recognise } from "../../../../core/tables/recognise";

/** The steps of one indicator whose targets are written so. */
function steps(...targets: readonly string[]): Step[] {
  const years = targets.map((_, index) => `Target ${String(2026 + index)}`);
  const text = [
    ["Tujuan", "Sasaran", "Indikator", ...years].join(" | "),
    ["Meningkatnya layanan", "", "Nilai layanan", ...targets].join(" | "),
  ].join("\n");
  const { daftar } = joinPlan("uji", recognise(readExample(text).snapshot));
  return stepsOf(daftar[0]?.indikator[0]?.targets ?? []);
}

it.each<[string, string[], number[]]>([
  ["amounts", ["1", "2", "2", "1"], [1, 0, -1]],
  ["years without a figure, and zeros", ["1", "-", "2", "0", "3"], [1, 1]],
  ["grades of SAKIP and of villages", ["B", "BB", "B"], [1, -1]],
  ["grades of villages", ["Kurang Berkembang", "Cepat Berkembang"], [1]],
  ["bounds", ["> 5", "> 6", "≤ 4"], [1, -1]],
  ["ranges that touch", ["1-2", "2-3", "1-2"], [1, -1]],
  ["ranges that overlap", ["1-3", "2-4", "1-3"], [0, 0]],
  ["the same range", ["1-2", "1-2"], [0]],
  ["a range that shrinks to its end", ["1-2", "2"], [0]],
  ["rounded otherwise", ["82,4", "82", "82,6"], [0, 1]],
  ["as many decimals, a little apart", ["82,41", "82,42", "82,41"], [1, -1]],
  ["one that cannot be compared", ["1", "lihat catatan 3", "2"], []],
  ["a word that is no grade", ["B", "Istimewa", "BB"], []],
])("%s", (_, targets, directions) => {
  expect(steps(...targets).map(direction)).toEqual(directions);
});

it("goes against what is better", () => {
  const [up, down] = steps("1", "2", "1");
  if (!up || !down) throw new Error("two steps were typed");
  expect([up, down].map((step) => isAgainst(step, "positif"))).toEqual([false, true]);
  expect([up, down].map((step) => isAgainst(step, "negatif"))).toEqual([true, false]);
});
