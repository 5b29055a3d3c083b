import { describe, expect, it } from "vitest";
import { capaianTarget, isComparable, isLeast, isMet } from "../../../core/numbers/capaian-target";
import type { ComparableTarget } from "../../../core/numbers/capaian-target";
import type { Polaritas } from "../../../core/numbers/polaritas";
import { readTarget } from "../../../core/numbers/target";

function target(text: string): ComparableTarget {
  const read = readTarget({ value: text, text, format: "" });
  if (!isComparable(read)) throw new Error(`${text} is no target to compare with`);
  return read;
}

/** [target, realisasi, direction, met, capaian in percent] */
it.each<[string, number, Polaritas, boolean, number | null]>([
  ["80", 80, "positif", true, 100],
  ["80", 60, "positif", false, 75],
  ["80", 60, "negatif", true, 125],
  ["80", 80, "negatif", true, 100],
  ["80", 100, "negatif", false, 75],
  ["0", 0, "positif", true, null],
  ["0", 0, "negatif", true, 100],
  // a range is met from its nearer end on
  ["50-80", 50, "positif", true, 100],
  ["50-80", 80, "positif", true, 100],
  ["50-80", 40, "positif", false, 80],
  ["50-80", 100, "positif", true, 125],
  ["50-80", 80, "negatif", true, 100],
  ["50-80", 100, "negatif", false, 75],
  ["50-80", 40, "negatif", true, 120],
  // a bound says itself which way is better
  ["> 50", 51, "negatif", true, 100],
  ["> 50", 50, "positif", false, 100],
  ["> 50", 40, "positif", false, 80],
  [">= 50", 50, "positif", true, 100],
  [">= 50", 49, "positif", false, 98],
  ["< 50", 49, "positif", true, 100],
  ["< 50", 50, "negatif", false, 100],
  ["<= 50", 50, "negatif", true, 100],
  ["<= 50", 60, "negatif", false, 80],
])("target %s, realisasi %d, %s: met %s, %s percent", (text, ...[realisasi, polaritas, met, percent]) => {
  expect(isMet(target(text), realisasi, polaritas)).toBe(met);
  expect(capaianTarget(target(text), realisasi, polaritas)).toBe(percent);
});

describe("a bound", () => {
  it.each([
    ["> 5", true],
    [">= 5", true],
    ["< 5", false],
    ["<= 5", false],
  ])("%s wants at least: %s", (text, least) => {
    const bound = target(text);
    expect(bound.form === "bound" && isLeast(bound)).toBe(least);
  });
});

it.each(["BB", "-", "5.6.7", "1 paket, 2 unit", "± 50"])("%j cannot be compared with", (text) => {
  expect(isComparable(readTarget({ value: text, text, format: "" }))).toBe(false);
});
