import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, formatRange, parseRange, type Position } from "../../core/workbook/address";
import { HostError } from "../../core/workbook/host";
import { addressLists } from "../../excel-addin/host/address-lists";
import { blocksOf, halvesOf, type Block, type Piece } from "../../excel-addin/host/blocks";
import { countsFrom1904, isDateFormat } from "../../excel-addin/host/dates";
import { hostErrorOf } from "../../excel-addin/host/errors";
import { rectanglesOf } from "../../excel-addin/host/rectangles";

function piece(sheet: string, range: string): Piece {
  return { sheet, range: parseRange(range) ?? { top: NaN, left: 0, bottom: 0, right: 0 } };
}

function shown(block: Block): string[] {
  return block.map(({ sheet, range }) => `${sheet}!${formatRange(range)}`);
}

describe("blocks", () => {
  it("take many small sheets together and cut large ones between rows", () => {
    const sheets = [piece("A", "A1:B3"), piece("B", "A1:A2"), piece("C", "B2:D6"), piece("D", "A1")];
    expect(blocksOf(sheets, 12).map(shown)).toEqual([
      ["A!A1:B3", "B!A1:A2", "C!B2:D2"],
      ["C!B3:D6"],
      ["D!A1"],
    ]);
  });

  it("hold a row that is wider than a block as it is", () => {
    expect(blocksOf([piece("A", "A1:Z3")], 20).map(shown)).toEqual([["A!A1:Z1"], ["A!A2:Z2"], ["A!A3:Z3"]]);
  });

  it("are halved down to a row", () => {
    const halves = (block: Block): string[][] | undefined => halvesOf(block)?.map(shown);
    expect(halves([piece("A", "A1:B3"), piece("B", "A1"), piece("C", "A1")])).toEqual([
      ["A!A1:B3", "B!A1"],
      ["C!A1"],
    ]);
    expect(halves([piece("A", "A1:B3")])).toEqual([["A!A1:B2"], ["A!A3:B3"]]);
    expect(halvesOf([piece("A", "A7:XFD7")])).toBeNull();
    expect(halvesOf([])).toBeNull();
  });
});

describe("rectangles", () => {
  const texts = (...cells: [number, number][]): string[] =>
    rectanglesOf(cells.map(([row, column]) => ({ row, column }))).map(formatRange);

  it("join neighbours in a row, then equal rows below each other", () => {
    expect(texts([0, 1], [0, 0], [1, 0], [1, 1], [2, 0], [4, 0], [2, 2])).toEqual([
      "A1:B2",
      "A3",
      "C3",
      "A5",
    ]);
    expect(texts([3, 3], [3, 3])).toEqual(["D4"]);
    expect(texts()).toEqual([]);
  });

  it("cover every cell once, and no other", () => {
    const cell = fc.record({ row: fc.nat(8), column: fc.nat(8) });
    const key = ({ row, column }: Position): string => `${String(row)},${String(column)}`;
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const rectangles = rectanglesOf(cells);
        const wanted = new Set(cells.map(key));
        for (let row = 0; row <= 8; row++) {
          for (let column = 0; column <= 8; column++) {
            const covering = rectangles.filter((range) => contains(range, { row, column }));
            expect(covering.length).toBe(wanted.has(key({ row, column })) ? 1 : 0);
          }
        }
      }),
    );
  });
});

it("lists of addresses are as long as Excel takes them, and no address is lost", () => {
  const addresses = Array.from(
    { length: 5_000 },
    (_, index) => `AA${String(index + 1)}:AB${String(index + 1)}`,
  );
  const lists = addressLists(addresses);
  expect(lists.join(",").split(",")).toEqual(addresses);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8_192);
  expect(lists).toHaveLength(Math.ceil(addresses.join(",").length / 8_000));
});

it.each([
  ["dd/mm/yyyy", true],
  ["[$-421]d mmmm yyyy;@", true],
  ["mmm-yy", true],
  ["mmmm", true],
  ["General", false],
  ["#,##0.00", false],
  ["0%", false],
  ["h:mm", false],
  ['#,##0 "hari"', false],
  ["[Red]0", false],
])("the format %s shows a date: %s", (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

it.each([
  [45_658, "01/01/2025", "dd/mm/yyyy", false],
  [44_196, "01/01/2025", "dd/mm/yyyy", true],
  [44_196, "1 Januari 2025", "[$-421]d mmmm yyyy", true],
  [45_658, "####", "dd/mm/yyyy", null],
  [45_658, "01/01/25", "dd/mm/yy", null],
  [2025, "2025", "0", null],
  ["2025", "2025", "yyyy", null],
  [2025, "2025 yyyy", '0 "yyyy"', null],
])("the number %j, shown as %s by %s, counts from 1904: %s", (value, text, format, expected) => {
  expect(countsFrom1904(value, text, format)).toBe(expected);
});

describe("a refusal of Excel", () => {
  const CODES = [
    "AccessDenied",
    "ApiNotFound",
    "Conflict",
    "FilteredRangeConflict",
    "FormulaLengthExceedsLimit",
    "GeneralException",
    "InactiveWorkbook",
    "InvalidArgument",
    "InvalidOperation",
    "InvalidOperationInCellEditMode",
    "InvalidReference",
    "InvalidSelection",
    "ItemAlreadyExists",
    "ItemNotFound",
    "MergedRangeConflict",
    "NotImplemented",
    "OperationCellsExceedLimit",
    "PivotTableRangeConflict",
    "RangeExceedsLimit",
    "RequestAborted",
    "RequestPayloadSizeLimitExceeded",
    "ResponsePayloadSizeLimitExceeded",
    "Timeout",
    "UnsupportedOperation",
    "UnsupportedSheet",
  ];
  const refusal = (code: string): Error => Object.assign(new Error("x"), { name: "RichApi.Error", code });

  it.each(CODES)("%s is told as a sentence with an advice", (code) => {
    const told = hostErrorOf(refusal(code));
    expect(told).toBeInstanceOf(HostError);
    expect(String(told)).toMatch(/^HostError: [A-Z][^:]+: [^\n]+\.$/);
    expect(String(told)).not.toContain(code);
  });

  it("that nobody knows is named, and has an advice too", () => {
    expect(String(hostErrorOf(refusal("SomethingNew")))).toMatch(/\(SomethingNew\): simpan buku kerja/);
  });

  it("is what Excel says, and nothing else", () => {
    const error = new TypeError("x");
    expect(hostErrorOf(error)).toBe(error);
    expect(hostErrorOf("x")).toBe("x");
    expect(hostErrorOf(Object.assign(new Error("x"), { code: "ENOENT" }))).not.toBeInstanceOf(HostError);
  });
});
