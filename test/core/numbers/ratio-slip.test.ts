import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ratioCause,
  shiftedDasar,
  type RatioCause,
  type RatioInputs,
} from "../../../core/numbers/ratio-slip";

const printed = (value: number, decimals = 2) => ({ value, decimals });
const YEARS: RatioInputs[] = [
  { dasar: 1000, realisasi: 913 },
  { dasar: 1200, realisasi: 1117 },
  { dasar: 1500, realisasi: 1033 },
];
const OTHER: RatioInputs = { dasar: 777, realisasi: 666 };
const cause = (value: number): RatioCause | null =>
  ratioCause({ years: YEARS, year: 1, printed: printed(value), neighbours: [OTHER] });

// 1117 / 1200 x 100 = 93.0833
it.each<[number, RatioCause | null]>([
  [93, { kind: "rounded" }],
  [107.43, { kind: "inverted" }],
  [6.92, { kind: "rest" }],
  [91.3, { kind: "year", year: 0 }],
  [111.7, { kind: "dasar-of", year: 0 }],
  [68.87, { kind: "year", year: 2 }],
  [86.08, { kind: "realisasi-of", year: 2 }],
  [85.71, { kind: "row", index: 0 }],
  [930.83, { kind: "scaled", places: 1 }],
  [100, null],
  [93.55, null],
])("a ratio of 93,08 printed as %d", (value, expected) => {
  expect(cause(value)).toEqual(expected);
});

it("knows a ratio that was cut", () => {
  const years = [{ dasar: 3, realisasi: 2 }];
  expect(ratioCause({ years, year: 0, printed: printed(66.66), neighbours: [] })).toEqual({ kind: "cut" });
});

describe("a known cause", () => {
  const amounts = fc.integer({ min: 1_000_000, max: 900_000_000 });
  const years = fc.array(fc.record({ dasar: amounts, realisasi: amounts }), { minLength: 3, maxLength: 3 });
  const ratio = (realisasi = 1, dasar = 1): number => Math.round((realisasi / dasar) * 10_000) / 100;
  const WAYS: [RatioCause, (rows: { dasar: number; realisasi: number }[]) => number][] = [
    [{ kind: "inverted" }, ([, own]) => ratio(own?.dasar, own?.realisasi)],
    [{ kind: "year", year: 2 }, ([, , next]) => ratio(next?.realisasi, next?.dasar)],
    [{ kind: "dasar-of", year: 0 }, ([before, own]) => ratio(own?.realisasi, before?.dasar)],
    [{ kind: "scaled", places: 1 }, ([, own]) => ratio((own?.realisasi ?? 0) * 10, own?.dasar)],
  ];
  it.each(WAYS)("is named, or nothing is: %j", (wanted, compute) => {
    const said: boolean[] = [];
    fc.assert(
      fc.property(years, (rows) => {
        const value = compute(rows);
        const right = ratio(rows[1]?.realisasi, rows[1]?.dasar);
        fc.pre(Math.abs(value - right) > 1);
        const found = ratioCause({ years: rows, year: 1, printed: printed(value), neighbours: [] });
        if (found) expect(found).toEqual(wanted);
        said.push(found !== null);
      }),
      { numRuns: 500 },
    );
    expect(said.filter(Boolean).length / said.length).toBeGreaterThan(0.5);
  });
});

it("sees that a row of targets stands one column too far to the right", () => {
  const target = [null, 50, 55, 60, 65];
  const realisasi = [50, 55, 60, 65, 50];
  const years = target.map((dasar, year) => ({ dasar, realisasi: realisasi[year] ?? null }));
  const wrong = years.map((_, year) => ({ year, printed: printed(100) }));
  expect(shiftedDasar(years, wrong)).toBe(1);
  expect(shiftedDasar(years, wrong.slice(0, 2))).toBe(0);
  expect(shiftedDasar(years, [...wrong.slice(0, 3), { year: 3, printed: printed(90) }])).toBe(0);
});

it.each<[string, RatioInputs, number, number, RatioCause | null]>([
  ["nothing follows from a missing amount", { dasar: null, realisasi: 5 }, 0, 2, null],
  ["nothing follows from a missing amount", { dasar: 5, realisasi: null }, 0, 2, null],
  ["an exact ratio was not cut", { dasar: 100, realisasi: 57 }, 56.99, 2, null],
  ["without decimals it was rounded rightly", { dasar: 3, realisasi: 2 }, 67, 0, null],
  ["to round a ratio to nothing is no habit", { dasar: 1000, realisasi: 3 }, 0, 2, null],
  ["places were lost", { dasar: 10_000, realisasi: 5678 }, 5.68, 2, { kind: "scaled", places: 1 }],
  ["75 may come from anything", { dasar: 100, realisasi: 25 }, 75, 2, null],
])("%s: %j printed as %d", (_, ...[own, value, decimals, expected]) => {
  const row = { years: [own], year: 0, printed: printed(value, decimals), neighbours: [] };
  expect(ratioCause(row)).toEqual(expected);
});

it("says nothing where both years beside it have the printed ratio", () => {
  const beside = { dasar: 1000, realisasi: 373.3 };
  const years = [beside, { dasar: 1200, realisasi: 1117 }, beside];
  expect(ratioCause({ years, year: 1, printed: printed(37.33), neighbours: [] })).toBeNull();
});

it("sees a shift from three years on, and only where it is one and not the other", () => {
  const shifted = (target: (number | null)[], wrong: number[]): number => {
    const realisasi = [...target.slice(1), 50];
    const years = target.map((dasar, year) => ({ dasar, realisasi: realisasi[year] ?? null }));
    return shiftedDasar(
      years,
      wrong.map((year) => ({ year, printed: printed(100) })),
    );
  };
  const rising = [null, 50, 55, 60, 65];
  expect(shifted(rising, [1, 2, 3])).toBe(1);
  expect(shifted(rising, [2, 3])).toBe(0);
  expect(shifted(rising, [2, 3, 4])).toBe(0);
  // The years before and after are the same.
  expect(shifted([50, 60, 50, 60, 50, 60, 50], [1, 3, 5])).toBe(0);
});
