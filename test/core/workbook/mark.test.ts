import { describe, expect, test } from "vitest";
import { isMarkFormula, MARK_COLOURS, markFormula } from "../../../core/workbook/mark";

test.each([
  ["error", 'N("renstra:galat")=0'],
  ["warning", 'N("renstra:peringatan")=0'],
  ["info", 'N("renstra:info")=0'],
] as const)("tanda %s", (severity, expected) => {
  expect(markFormula(severity)).toBe(expected);
  expect(isMarkFormula(markFormula(severity))).toBe(true);
  expect(isMarkFormula(`=${markFormula(severity)}`)).toBe(true);
});

describe("isMarkFormula", () => {
  test.each([
    ['= N("renstra:galat") = 0 ', true],
    ['=n("RENSTRA:GALAT")=0', true],
    ['=N("renstra:galat")=1', false],
    ['=N("renstra:galat")=0+A1', false],
    ['=AND(N("renstra:galat")=0,A1>5)', false],
    ['=N("renstra:")=0', false],
    ['=N("renstra galat")=0', false],
    ['=T("renstra:galat")=0', false],
    ['="renstra:galat"', false],
    ['=A1="renstra:galat"', false],
    ["=A1>5", false],
    ["", false],
  ])("%s: %s", (formula, expected) => {
    expect(isMarkFormula(formula)).toBe(expected);
  });
});

test.each(["error", "warning", "info"] as const)(
  "warna %s terbaca: kontras paling sedikit 7:1",
  (severity) => {
    const { fill, text } = MARK_COLOURS[severity];
    expect((luminance(fill) + 0.05) / (luminance(text) + 0.05)).toBeGreaterThanOrEqual(7);
  },
);

/** Relative luminance by WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
