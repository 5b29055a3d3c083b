import { expect, it } from "vitest";
import { interpolate, trend, type Point } from "../../../core/numbers/projection";

const at = (...points: readonly [x: number, y: number][]): Point[] => points.map(([x, y]) => ({ x, y }));

it("draws a straight line through the points, between them and beyond", () => {
  const points = at([2025, 10], [2026, 20], [2028, 40]);
  const values = [2024, 2027, 2030].map((year) => trend(points, year, "linier") ?? NaN);
  expect(values.map((value) => Math.round(value * 1e9) / 1e9)).toEqual([0, 30, 60]);
});

it("takes the line that is nearest to all points", () => {
  // Slope 1.5 through the means 2 and 4.
  expect(trend(at([1, 3], [2, 3], [3, 6]), 4, "linier")).toBeCloseTo(7);
});

it("goes on by the same rate", () => {
  expect(trend(at([2025, 100], [2026, 200]), 2028, "majemuk")).toBeCloseTo(800);
});

it.each<[string, Point[], "linier" | "majemuk"]>([
  ["no point", at(), "linier"],
  ["one point", at([2025, 5]), "linier"],
  ["one year twice", at([2025, 5], [2025, 9]), "linier"],
  ["one point, by a rate", at([2025, 5]), "majemuk"],
  ["a value of zero, by a rate", at([2025, 0], [2026, 5]), "majemuk"],
  ["a value below zero, by a rate", at([2025, 5], [2026, -5]), "majemuk"],
])("makes no trend of %s", (_, points, laju) => {
  expect(trend(points, 2027, laju)).toBeNull();
});

it("makes a line of values that are zero or below", () => {
  expect(trend(at([2025, 0], [2026, -5]), 2027, "linier")).toBe(-10);
});

it("goes from the first value to the last in equal steps", () => {
  expect(interpolate({ awal: 10, akhir: 40, jumlah: 3 }, "linier")).toEqual([20, 30, 40]);
  expect(interpolate({ awal: 10, akhir: 0, jumlah: 2 }, "linier")).toEqual([5, 0]);
});

it("goes from the first value to the last at one rate, and ends there to the last digit", () => {
  const steps = interpolate({ awal: 1, akhir: 8, jumlah: 3 }, "majemuk") ?? [];
  expect(steps.map((step) => Math.round(step * 1e9) / 1e9)).toEqual([2, 4, 8]);
  expect(interpolate({ awal: 0.7, akhir: 0.1, jumlah: 3 }, "linier")?.at(-1)).toBe(0.1);
  expect(interpolate({ awal: 0.7, akhir: 0.1, jumlah: 3 }, "majemuk")?.at(-1)).toBe(0.1);
});

it.each([
  [0, 5],
  [-1, 5],
  [5, 0],
  [5, -1],
])("knows no rate from %d to %d", (awal, akhir) => {
  expect(interpolate({ awal, akhir, jumlah: 2 }, "majemuk")).toBeNull();
});
