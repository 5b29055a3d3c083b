import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  columnIndex,
  columnLetters,
  contains,
  formatAddress,
  parseAddress,
  formatPosition,
  formatRange,
  parsePosition,
  parseRange,
  quoteSheet,
} from "../../../core/workbook/address";

const position = fc.record({ row: fc.nat(1_048_575), column: fc.nat(18_277) });

describe("kolom", () => {
  test.each([
    [0, "A"],
    [1, "B"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
    [18_277, "ZZZ"],
  ])("%i = %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
  });
});

describe("posisi", () => {
  test.each([
    ["A1", { row: 0, column: 0 }],
    ["B3", { row: 2, column: 1 }],
    ["$B$3", { row: 2, column: 1 }],
    ["B$3", { row: 2, column: 1 }],
    ["$B3", { row: 2, column: 1 }],
    ["b3", { row: 2, column: 1 }],
    [" B3 ", { row: 2, column: 1 }],
    ["XFD1048576", { row: 1_048_575, column: 16_383 }],
  ])("parsePosition(%j)", (text, expected) => {
    expect(parsePosition(text)).toEqual(expected);
  });

  test.each([
    "",
    "B",
    "3",
    "B0",
    "B03",
    "3B",
    "ABCD1",
    "B12345678",
    "B-3",
    "B3.5",
    "B3:C4",
    "Sheet1!B3",
    "$$B3",
    "B 3",
    "ß1",
    "ſ1",
    "ı1",
    "Ｂ3",
    "B٣",
  ])("parsePosition(%j) = null", (text) => {
    expect(parsePosition(text)).toBeNull();
  });

  test("cetak lalu baca memberi posisi yang sama", () => {
    fc.assert(
      fc.property(position, (one) => {
        expect(parsePosition(formatPosition(one))).toEqual(one);
      }),
    );
  });

  test("kolom cetak lalu baca memberi nomor yang sama", () => {
    fc.assert(fc.property(fc.nat(18_277), (column) => columnIndex(columnLetters(column)) === column));
  });
});

describe("rentang", () => {
  test.each([
    ["B3:C9", { top: 2, left: 1, bottom: 8, right: 2 }],
    ["C9:B3", { top: 2, left: 1, bottom: 8, right: 2 }],
    ["C3:B9", { top: 2, left: 1, bottom: 8, right: 2 }],
    ["B3", { top: 2, left: 1, bottom: 2, right: 1 }],
    ["$B$3:$C$9", { top: 2, left: 1, bottom: 8, right: 2 }],
    ["B3 : C9", { top: 2, left: 1, bottom: 8, right: 2 }],
  ])("parseRange(%j)", (text, expected) => {
    expect(parseRange(text)).toEqual(expected);
  });

  test.each(["", ":", "B3:", ":C9", "B:C", "3:9", "B3:C9:D10", "B3;C9", "'T-C.27'!B3:C9"])(
    "parseRange(%j) = null",
    (text) => {
      expect(parseRange(text)).toBeNull();
    },
  );

  test.each([
    [{ top: 2, left: 1, bottom: 8, right: 2 }, "B3:C9"],
    [{ top: 2, left: 1, bottom: 2, right: 1 }, "B3"],
    [{ top: 2, left: 1, bottom: 2, right: 2 }, "B3:C3"],
  ])("formatRange(%j) = %s", (range, expected) => {
    expect(formatRange(range)).toBe(expected);
  });

  test("cetak lalu baca memberi rentang yang sama", () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const range = {
          top: Math.min(a.row, b.row),
          left: Math.min(a.column, b.column),
          bottom: Math.max(a.row, b.row),
          right: Math.max(a.column, b.column),
        };
        expect(parseRange(formatRange(range))).toEqual(range);
        expect(contains(range, a) && contains(range, b)).toBe(true);
      }),
    );
  });

  test.each([
    [{ row: 2, column: 1 }, true],
    [{ row: 8, column: 2 }, true],
    [{ row: 5, column: 1 }, true],
    [{ row: 1, column: 1 }, false],
    [{ row: 9, column: 1 }, false],
    [{ row: 5, column: 0 }, false],
    [{ row: 5, column: 3 }, false],
  ])("B3:C9 berisi %j: %s", (cell, expected) => {
    expect(contains({ top: 2, left: 1, bottom: 8, right: 2 }, cell)).toBe(expected);
  });
});

describe("alamat dengan nama lembar", () => {
  test.each([
    ["Sheet1", "Sheet1"],
    ["Renstra_2025", "Renstra_2025"],
    ["_lama", "_lama"],
    ["T-C.27", "'T-C.27'"],
    ["Tabel 4.3", "'Tabel 4.3'"],
    ["2025", "'2025'"],
    ["Jum'at", "'Jum''at'"],
    ["", "''"],
    ["TC27", "'TC27'"],
    ["tc27", "'tc27'"],
    ["R1C1", "'R1C1'"],
    ["RC", "'RC'"],
    ["r", "'r'"],
    ["C5", "'C5'"],
    ["Rekap", "Rekap"],
    ["Capaian", "Capaian"],
    ["Pagu–Program", "'Pagu–Program'"],
  ])("quoteSheet(%j) = %s", (sheet, expected) => {
    expect(quoteSheet(sheet)).toBe(expected);
  });

  test.each([
    { sheet: "Sheet1", row: 2, column: 1 },
    { sheet: "T-C.27", row: 0, column: 27 },
    { sheet: "It's! A1", row: 9, column: 0 },
    { sheet: "'", row: 9, column: 0 },
  ])("parseAddress undoes formatAddress: $sheet", (address) => {
    expect(parseAddress(formatAddress(address))).toEqual(address);
  });

  test.each(["", "A1", "!A1", "Sheet1!", "Sheet1!A", "'a'b'!A1", "a!b!A1"])("%j is no address", (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  test("formatAddress", () => {
    expect(formatAddress({ sheet: "Sheet1", row: 2, column: 1 })).toBe("Sheet1!B3");
    expect(formatAddress({ sheet: "T-C.27", row: 2, column: 1 })).toBe("'T-C.27'!B3");
  });
});
