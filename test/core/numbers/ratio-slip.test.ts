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
