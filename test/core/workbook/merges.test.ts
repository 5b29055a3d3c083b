import { expect, test } from "vitest";
import { MergeIndex } from "../../../core/workbook/merges";

const index = new MergeIndex(["B2:C4", "E1", "A10:A11"]);

test.each([
  ["sudut kiri atas", { row: 1, column: 1 }, { top: 1, left: 1, bottom: 3, right: 2 }],
  ["sudut kanan bawah", { row: 3, column: 2 }, { top: 1, left: 1, bottom: 3, right: 2 }],
  ["sel tunggal", { row: 0, column: 4 }, { top: 0, left: 4, bottom: 0, right: 4 }],
  ["di bawahnya", { row: 4, column: 1 }, null],
  ["di kanannya", { row: 1, column: 3 }, null],
  ["di antara dua gabungan", { row: 8, column: 0 }, null],
])("areaOf: %s", (_, cell, expected) => {
  expect(index.areaOf(cell)).toEqual(expected);
});

test("teks yang bukan rentang dilewati", () => {
  expect(new MergeIndex(["omong kosong", "B:C", "A1:B1"]).areaOf({ row: 0, column: 1 })).toEqual({
    top: 0,
    left: 0,
    bottom: 0,
    right: 1,
  });
});

test("20.000 sel masih dihitung, gabungan sekolom penuh tidak", () => {
  expect(new MergeIndex(["A1:B10000"]).areaOf({ row: 9_999, column: 1 })).not.toBeNull();
  expect(new MergeIndex(["A1:B10001"]).areaOf({ row: 0, column: 0 })).toBeNull();
  expect(new MergeIndex(["A1:A1048576"]).areaOf({ row: 5, column: 0 })).toBeNull();
});

test("kolom terakhir Google Sheets (ZZZ) tidak terbaca sebagai awal baris berikutnya", () => {
  const wide = new MergeIndex(["XFE1:ZZZ1"]);
  expect(wide.areaOf({ row: 0, column: 18_277 })).toEqual({ top: 0, left: 16_384, bottom: 0, right: 18_277 });
  expect(wide.areaOf({ row: 1, column: 0 })).toBeNull();
  expect(wide.areaOf({ row: 1, column: 5 })).toBeNull();
});
