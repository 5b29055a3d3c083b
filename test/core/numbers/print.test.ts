import { describe, expect, test } from "vitest";
import { printList, printNumber, printSome, printYears } from "../../../core/numbers/print";

describe("printNumber", () => {
  test.each<[number, number | undefined, string]>([
    [0, undefined, "0"],
    [5, undefined, "5"],
    [999, undefined, "999"],
    [1000, undefined, "1.000"],
    [1_234_567.5, undefined, "1.234.567,5"],
    [-1_234_567.5, undefined, "-1.234.567,5"],
    [10_038_461_601.05, undefined, "10.038.461.601,05"],
    [999_999_999_999_999, undefined, "999.999.999.999.999"],
    [0.1 + 0.2, undefined, "0,3"],
    [1e-7, undefined, "0,0000001"],
    [-0, undefined, "0"],
    [76, 2, "76,00"],
    [106.5658, 2, "106,57"],
    [1.005, 2, "1,01"],
    [-2.5, 0, "-3"],
    [-0.004, 2, "0,00"],
    [999.999, 2, "1.000,00"],
    [1234.5, 0, "1.235"],
    [10_038_461_601.05, 2, "10.038.461.601,05"],
  ])("printNumber(%d, %s) = %s", (value, decimals, expected) => {
    expect(printNumber(value, decimals)).toBe(expected);
  });
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a dan b"],
  [["a", "b", "c"], "a, b dan c"],
])("printList(%j) = %j", (items, expected) => {
  expect(printList(items)).toBe(expected);
});

test.each<[string[], number | undefined, string]>([
  [[], undefined, ""],
  [["a", "b", "c"], undefined, "a, b dan c"],
  // "dan 1 lainnya" would not be shorter than naming it
  [["a", "b", "c", "d"], undefined, "a, b, c dan d"],
  [["a", "b", "c", "d", "e"], undefined, "a, b, c dan 2 lainnya"],
  [["a", "b", "c"], 1, "a dan 2 lainnya"],
])("printSome(%j, %s) = %j", (items, most, expected) => {
  expect(printSome(items, most)).toBe(expected);
});

test.each([
  [[], ""],
  [[2026], "2026"],
  [[2026, 2027], "2026 dan 2027"],
  [[2026, 2028], "2026 dan 2028"],
  [[2026, 2027, 2028, 2029, 2030], "2026-2030"],
  [[2026, 2027, 2029], "2026, 2027 dan 2029"],
])("printYears(%j) = %j", (years, expected) => {
  expect(printYears(years)).toBe(expected);
});
