import { expect, test } from "vitest";
import { follows, followsPercent, printedTolerance, sameRupiah } from "../../../core/numbers/tolerance";

test.each([
  [0, undefined, 0.5],
  [1, undefined, 0.05],
  [2, undefined, 0.01],
  [5, undefined, 0.01],
  [2, 0, 0.005],
  [0, 1, 1],
])("printedTolerance(%i, %s) kira-kira %d", (decimals, least, expected) => {
  const tolerance = printedTolerance(decimals, least);
  expect(tolerance).toBeGreaterThan(expected);
  expect(tolerance - expected).toBeLessThan(1e-8);
});

/** [printed, computed, decimals] as the seeds print them */
test.each<[string, number, number, number, boolean]>([
  ["dibulatkan", 102.99, 102.9875, 2, true],
  ["dipotong", 106.56, 106.5658, 2, true],
  ["dipotong", 131.57, 131.5789, 2, true],
  ["bilangan bulat", 98, 97.92, 0, true],
  ["tepat setengah", 97.5, 97, 0, true],
  ["tepat di batas", 0.3, 0.1 + 0.2, 2, true],
  ["tepat satu di belakang", 156.34, 156.33, 2, true],
  ["bulat, selisih hampir satu", 97, 97.92, 0, false],
  ["salah ketik", 95.19, 95.17, 2, false],
  ["salah ketik", 93.06, 93.96, 2, false],
  ["tanda hilang", 27.47, -27.47, 2, false],
])("%s: %d dari %d (%i desimal): %s", (_, ...[printed, computed, decimals, expected]) => {
  expect(follows(printed, computed, decimals)).toBe(expected);
});

test.each<[number, number, number | undefined, boolean]>([
  [1_000_000, 1_000_000, undefined, true],
  [1_000_001, 1_000_000, undefined, true],
  [1_000_000, 1_000_001, undefined, true],
  [1_000_002, 1_000_000, undefined, false],
  [1_000_005, 1_000_000, 5, true],
  [1_000_006, 1_000_000, 5, false],
  [1_000_001.005, 1_000_000, undefined, false],
])("sameRupiah(%d, %d, %s) = %s", (one, other, addends, expected) => {
  expect(sameRupiah(one, other, addends)).toBe(expected);
});

/** [printed, decimals, with a percent sign, computed in percent] */
test.each<[string, number, number, boolean, number, boolean]>([
  ["persen", 66.67, 2, true, 66.6667, true],
  ["persen tanpa tandanya", 66.67, 2, false, 66.6667, true],
  ["pecahan", 0.67, 2, false, 66.6667, true],
  ["pecahan dengan tiga desimal", 0.667, 3, false, 66.72, true],
  ["pecahan dengan tiga desimal, terlalu jauh", 0.667, 3, false, 66.9, false],
  ["pecahan dengan satu desimal", 0.5, 1, false, 50.4, true],
  ["pecahan dengan satu desimal, terlalu jauh", 0.5, 1, false, 53, false],
  ["pecahan bertanda persen", 0.67, 2, true, 66.6667, false],
  ["satu sebagai seratus persen", 1, 0, false, 100, true],
  ["satu, padahal tidak tepat seratus", 1, 0, false, 99.6, false],
  ["angka lain", 3, 0, false, 50, false],
])("%s: %d (%i desimal, persen %s) dari %d: %s", (_, ...[value, decimals, percent, computed, expected]) => {
  expect(followsPercent({ value, decimals, percent }, computed)).toBe(expected);
});
