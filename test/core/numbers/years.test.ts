import { describe, expect, test } from "vitest";
import { periodIn, periodYears, yearOrdinal, yearsIn } from "../../../core/numbers/years";

test.each([
  ["TAHUN 2025 – 2029", [2025, 2029]],
  ["Target 2026", [2026]],
  ["2026, 2027 dan 2028", [2026, 2027, 2028]],
  ["2026 2026", [2026, 2026]],
  ["TW.I-2026/2027", [2026, 2027]],
  ["Tahun2030", [2030]],
  ["2000 dan 2049", [2000, 2049]],
  ["1999, 2050, 3025", []],
  ["20250", []],
  ["120259", []],
  ["Permendagri 86/2017", [2017]],
  ["", []],
])("yearsIn(%j)", (text, expected) => {
  expect(yearsIn(text)).toEqual(expected);
});

describe("periodIn", () => {
  test.each<[string, number, number]>([
    ["RENSTRA TAHUN 2025-2029", 2025, 2029],
    ["TAHUN 2025 – 2029", 2025, 2029],
    ["2025—2029", 2025, 2029],
    ["TAHUN 2021 S/D 2026", 2021, 2026],
    ["2021 s.d. 2026", 2021, 2026],
    ["2021 s.d 2026", 2021, 2026],
    ["2021 sd 2026", 2021, 2026],
    ["2021 s / d 2026", 2021, 2026],
    ["2021 sampai 2026", 2021, 2026],
    ["tahun 2021 sampai dengan tahun 2026", 2021, 2026],
    ["2021 hingga 2026", 2021, 2026],
    ["2021  sampai  dengan  2026", 2021, 2026],
    ["Perubahan (2021-2026) Tahun 2024", 2021, 2026],
    ["2020-2040", 2020, 2040],
  ])("%j", (text, first, last) => {
    expect(periodIn(text)).toEqual({ first, last });
  });

  test.each([
    "",
    "2025",
    "2025 dan 2029",
    "2029-2025",
    "2025-2025",
    "2025-29",
    "2005-2026",
    "12025-2029",
    "2025-20290",
  ])("%j = null", (text) => {
    expect(periodIn(text)).toBeNull();
  });
});

test.each([
  ["Tahun ke-3", 3],
  ["Tahun -3", 3],
  ["Tahun-3", 3],
  ["Tahun 1", 1],
  ["TAHUN KE 5", 5],
  ["tahun ke – 2", 2],
  ["Realisasi tahun ke-10", 10],
  ["Tahun 2025", null],
  ["Tahun ke-n", null],
  ["Tahun", null],
  ["ke-3", null],
  ["", null],
])("yearOrdinal(%j) = %s", (text, expected) => {
  expect(yearOrdinal(text)).toBe(expected);
});

test.each([
  [{ first: 2025, last: 2029 }, [2025, 2026, 2027, 2028, 2029]],
  [{ first: 2025, last: 2025 }, [2025]],
])("periodYears(%j)", (period, expected) => {
  expect(periodYears(period)).toEqual(expected);
});

test("sel penuh selesai dibaca", () => {
  const blanks = " ".repeat(32_000);
  expect(periodIn(`2025${blanks}x`)).toBeNull();
  expect(periodIn(`2025 s${blanks}x`)).toBeNull();
  expect(periodIn(`2025 sampai${blanks}x`)).toBeNull();
  expect(periodIn("2025 ".repeat(6_000))).toBeNull();
  expect(yearOrdinal(`tahun${blanks}x`)).toBeNull();
  expect(yearOrdinal(`tahun ke${blanks}x`)).toBeNull();
  expect(yearsIn("2025".repeat(8_000))).toEqual([]);
});
