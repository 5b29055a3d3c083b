import { describe, expect, test } from "vitest";
import { parseSnapshot, plainSheet } from "../../../core/workbook/snapshot";

const full = {
  name: "renstra.xlsx",
  sheets: [
    {
      name: "T-C.27",
      visibility: "hidden",
      protected: true,
      origin: { row: 2, column: 1 },
      values: [["Kode", 1.5, true, null]],
      shown: [["Kode", "1,5", "TRUE", ""]],
      formats: [["@", "0.0", "General", "General"]],
      formulas: { C3: "=1+0.5" },
      merges: ["B3:C3", "D4"],
    },
  ],
};
const [sheet] = full.sheets;

test("buku kerja yang sah kembali apa adanya", () => {
  expect(parseSnapshot(full)).toEqual(full);
  expect(parseSnapshot({ name: "kosong", sheets: [] })).toEqual({ name: "kosong", sheets: [] });
});

test("melewati JSON tanpa berubah", () => {
  expect(parseSnapshot(JSON.parse(JSON.stringify(full)))).toEqual(full);
});

test("lembar polos sah", () => {
  expect(parseSnapshot({ name: "a", sheets: [plainSheet("Lembar", [["x", 1]])] })).toEqual({
    name: "a",
    sheets: [
      {
        name: "Lembar",
        visibility: "visible",
        protected: false,
        origin: { row: 0, column: 0 },
        values: [["x", 1]],
        shown: [],
        formats: [],
        formulas: {},
        merges: [],
      },
    ],
  });
});

describe("yang tidak sah ditolak dengan letaknya", () => {
  const cases: [string, unknown, (string | number)[]][] = [
    ["bukan objek", null, []],
    ["nama buku kerja", { ...full, name: 1 }, ["name"]],
    ["tanpa lembar", { name: "a" }, ["sheets"]],
    ["kelihatan", broken({ visibility: "kadang" }), ["sheets", 0, "visibility"]],
    ["terlindung", broken({ protected: "ya" }), ["sheets", 0, "protected"]],
    ["asal", broken({ origin: { row: "2", column: 1 } }), ["sheets", 0, "origin", "row"]],
    ["tanggal sebagai objek", broken({ values: [[new Date(0)]] }), ["sheets", 0, "values", 0, 0]],
    ["bukan bilangan", broken({ values: [[1], [Number.NaN]] }), ["sheets", 0, "values", 1, 0]],
    ["tak hingga", broken({ values: [[Number.POSITIVE_INFINITY]] }), ["sheets", 0, "values", 0, 0]],
    ["sel tak terisi", broken({ values: [[undefined]] }), ["sheets", 0, "values", 0, 0]],
    ["baris kosong", broken({ values: [null] }), ["sheets", 0, "values", 0]],
    ["tampilan", broken({ shown: [[1]] }), ["sheets", 0, "shown", 0, 0]],
    ["rumus", broken({ formulas: { C3: 3 } }), ["sheets", 0, "formulas", "C3"]],
    ["gabungan", broken({ merges: ["A1", "B:C"] }), ["sheets", 0, "merges", 1]],
  ];

  test.each(cases)("%s", (_, input, path) => {
    expect(firstIssuePath(input)).toEqual(path);
  });

  function broken(part: object): object {
    return { name: "a", sheets: [{ ...sheet, ...part }] };
  }
});

function firstIssuePath(input: unknown): PropertyKey[] | undefined {
  try {
    parseSnapshot(input);
  } catch (error) {
    return (error as { issues?: { path: PropertyKey[] }[] }).issues?.[0]?.path;
  }
  return undefined;
}
