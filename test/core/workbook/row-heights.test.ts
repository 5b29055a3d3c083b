import { expect, it } from "vitest";
import type { NewCell } from "../../../core/workbook/new-sheet";
import { rowHeights } from "../../../core/workbook/row-heights";

const cell = (value: string): NewCell => ({ value, look: "cell" });
const heights = (rows: readonly (readonly (NewCell | null)[])[], more: object = {}): unknown =>
  Object.fromEntries(rowHeights({ name: "Uji", rows, widths: [10, null], ...more }));

it("gives a row as many lines as its longest text takes", () => {
  expect(heights([[cell("satu baris")], [cell("dua baris saja"), cell("x")], [cell("a\nb\nc")]])).toEqual({
    1: 30,
    2: 45,
  });
});

it("breaks a word that is wider than its column, and counts capitals as wider", () => {
  expect(heights([[cell("x".repeat(21))], [cell("abcde fghi")], [cell("ABCDE FGHI")]])).toEqual({
    0: 45,
    2: 30,
  });
});

it("knows the width of a merged area and of a column that nobody set", () => {
  const long = cell("dua belas huruf");
  expect(heights([[long], [null, long]], { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] })).toEqual({
    1: 45,
  });
});

it("leaves numbers and texts that do not wrap alone", () => {
  expect(
    heights([[{ value: 12345678901234567890 }, { value: "x".repeat(50), look: "title" }], [null]]),
  ).toEqual({});
});
