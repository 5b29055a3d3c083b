import { describe, expect, test } from "vitest";
import { foldSpaces, isErrorValue, Sheet } from "../../../core/workbook/sheet";
import { plainSheet, type SheetSnapshot } from "../../../core/workbook/snapshot";

/** B3:D5, as a host hands in a used range that does not begin at A1. */
const snapshot: SheetSnapshot = {
  ...plainSheet("T-C.27", [
    ["Kode", "  Program\n dan   kegiatan ", null],
    ["1.06.02", 0.1414, true],
    ["#REF!", 1234567, 12],
  ]),
  origin: { row: 2, column: 1 },
  shown: [
    ["Kode", "Program dan kegiatan", ""],
    ["1.06.02", "14,14%", "TRUE"],
    ["#REF!", "#####", ""],
  ],
  formats: [
    ["General", "General", "General"],
    ["@", "0.00%", "General"],
    ["General", "#,##0"],
  ],
  formulas: { C4: "=C5/D5" },
  merges: ["C3:D3"],
};
const sheet = new Sheet(snapshot);

test("keterangan lembar", () => {
  expect([sheet.name, sheet.hidden, sheet.protected, sheet.used]).toEqual([
    "T-C.27",
    false,
    false,
    { top: 2, left: 1, bottom: 4, right: 3 },
  ]);
});

test.each([
  ["hidden", true],
  ["veryHidden", true],
  ["visible", false],
] as const)("lembar %s tersembunyi: %s", (visibility, expected) => {
  expect(new Sheet({ ...snapshot, visibility }).hidden).toBe(expected);
});

test("baris yang tidak sama panjang: yang terpanjang menentukan", () => {
  expect(new Sheet(plainSheet("a", [["x"], ["x", "y", "z"], []])).used).toEqual({
    top: 0,
    left: 0,
    bottom: 2,
    right: 2,
  });
});

test("lembar kosong", () => {
  const empty = new Sheet(plainSheet("kosong", []));
  expect(empty.used).toEqual({ top: 0, left: 0, bottom: -1, right: -1 });
  expect(empty.cell(0, 0)).toEqual({ sheet: "kosong", row: 0, column: 0, value: null, text: "", format: "" });
});

test.each([
  ["teks: spasi dan ganti baris dilipat", 2, 2, "Program dan kegiatan"],
  ["angka: seperti yang tampak", 3, 2, "14,14%"],
  ["kolom terlalu sempit: angkanya sendiri", 4, 2, "1234567"],
  ["tampak kosong: angkanya sendiri", 4, 3, "12"],
  ["logika", 3, 3, "TRUE"],
  ["kosong", 2, 3, ""],
  ["di luar", 0, 0, ""],
  ["di bawah", 99, 2, ""],
])("text: %s", (_, row, column, expected) => {
  expect(sheet.text(row, column)).toBe(expected);
});

test.each([
  [3, 2, "0.00%"],
  [2, 1, ""],
  [4, 3, ""],
  [99, 99, ""],
])("format(%i, %i) = %j", (row, column, expected) => {
  expect(sheet.format(row, column)).toBe(expected);
});

test("cell membawa alamatnya", () => {
  expect(sheet.cell(3, 2)).toEqual({
    sheet: "T-C.27",
    row: 3,
    column: 2,
    value: 0.1414,
    text: "14,14%",
    format: "0.00%",
  });
});

test("tanpa keterangan tampilan: angkanya sendiri", () => {
  const bare = new Sheet(plainSheet("a", [[1234.5, false]]));
  expect([bare.text(0, 0), bare.text(0, 1)]).toEqual(["1234.5", "false"]);
});

test("formula menurut alamat", () => {
  expect(sheet.formula({ row: 3, column: 2 })).toBe("=C5/D5");
  expect(sheet.formula({ row: 3, column: 1 })).toBeNull();
});

test("sel gabungan: yang tampak adalah sel pertamanya, isinya sendiri tetap kosong", () => {
  expect(sheet.mergedArea(2, 3)).toEqual({ top: 2, left: 2, bottom: 2, right: 3 });
  expect(sheet.text(2, 3)).toBe("");
  expect(sheet.visibleCell(2, 3)).toEqual(sheet.cell(2, 2));
  expect(sheet.visibleCell(3, 3)).toEqual(sheet.cell(3, 3));
  expect(sheet.mergedArea(3, 3)).toBeNull();
});

describe("isErrorValue", () => {
  test.each([
    ["#REF!", true],
    ["#N/A", true],
    ["#VALUE!", true],
    ["#DIV/0!", true],
    ["#NAME?", true],
    ["#NULL!", true],
    ["#NUM!", true],
    ["#SPILL!", true],
    ["#CALC!", true],
    ["#BUSY!", true],
    ["#ERROR!", true],
    ["#GETTING_DATA", true],
    ["#ref!", false],
    ["#REF", false],
    ["#REF! ", false],
    ["lihat #REF!", false],
    ["#1", false],
    ["", false],
    [null, false],
    [0, false],
    [true, false],
  ])("%j: %s", (value, expected) => {
    expect(isErrorValue(value)).toBe(expected);
  });
});

describe("foldSpaces", () => {
  test.each([
    ["  a  b ", "a b"],
    ["a\r\n\tb", "a b"],
    ["a\u00a0b", "a b"],
    ["a\u202f\u2007b", "a b"],
    ["\u3000a\u3000", "a"],
    ["Doku\u200bmen", "Dokumen"],
    ["\ufeffKode", "Kode"],
    ["pro\u00adgram", "program"],
    [" \u200b ", ""],
    ["", ""],
  ])("%j = %j", (text, expected) => {
    expect(foldSpaces(text)).toBe(expected);
  });
});
