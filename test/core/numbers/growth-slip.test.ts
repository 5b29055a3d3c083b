import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageGrowth, compoundGrowth, growths } from "../../../core/numbers/growth";
import { growthMethod, type GrowthMethod } from "../../../core/numbers/growth-slip";
import { follows } from "../../../core/numbers/tolerance";

const method = (
  amounts: (number | null)[],
  printed: number,
  other: (number | null)[] = [70, 80, 95],
): unknown => growthMethod(amounts, other, (value) => follows(printed, value, 2));

it.each<[(number | null)[], number, GrowthMethod | null]>([
  [[100, 80, 60], 22.5, "negated"],
  [[19_090_000, 32_000_000, 7_200_000, null, null], 27.47, "negated-zero"],
  [[100, 150, 165], 20, "divided-by-years"],
  [[100, 150, 165], 28.45, "compound"],
  [[100, 150, 165], 60, "undivided"],
  [[100, 150, 165], 10, "last"],
  [[100, 150, 165], 50, "first"],
  [[100, 150, 165], 65, "whole"],
  [[100, 150, 165], 21.21, "over-later"],
  [[100, 150, 165], 16.52, "other-row"],
  [[100, 150, 165], 12.34, null],
  // A year without a value, counted as zero: the mean of 50 and -100, divided by three years.
  [[100, 150, null], -16.67, "divided-by-years-zero"],
  [[100, null, 120, 150], 12.5, "divided-by-years"],
  // Of one growth there is nothing to choose from, and with none there is no average.
  [[100, 150, null, 200], 25.99, null],
  [[100, null, 121], 10, null],
  [[100, null, 121], 21, null],
  // A growth over the whole period needs a first value above zero.
  [[-100, 50, 100, 150], -250, null],
  // The growth of the first and of the last year are one and the same.
  [[100, 110, 121], 12.1, null],
])("%j printed as %d", (amounts, printed, expected) => {
  expect(method(amounts, printed)).toBe(expected);
});

describe("a known wrong method", () => {
  const rows = fc.array(fc.integer({ min: 1_000_000, max: 900_000_000 }), { minLength: 3, maxLength: 5 });
  const WAYS: Record<string, (amounts: number[]) => number> = {
    negated: (amounts) => -(averageGrowth(amounts) ?? 0),
    undivided: (amounts) => growths(amounts).reduce<number>((sum, each) => sum + (each ?? 0), 0),
    compound: (amounts) =>
      compoundGrowth({ first: amounts[0] ?? 1, last: amounts.at(-1) ?? 1, years: amounts.length - 1 }) ?? 0,
    last: (amounts) => growths(amounts).at(-1) ?? 0,
  };
  it.each(Object.entries(WAYS))("is named, or nothing is: %s", (name, compute) => {
    const said: boolean[] = [];
    fc.assert(
      fc.property(rows, rows, (amounts, other) => {
        const printed = Math.round(compute(amounts) * 100) / 100;
        const found = method(amounts, printed, other);
        if (found !== null) expect(found).toBe(name);
        said.push(found !== null);
      }),
      { numRuns: 500 },
    );
    expect(said.filter(Boolean).length / said.length).toBeGreaterThan(0.8);
  });
});
