import * as fc from "fast-check";
import { formatPosition, formatRange } from "../../core/workbook/address";
import {
  plainSheet,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../core/workbook/snapshot";
import { oddCell, oddFormat } from "./odd-cells";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const ROWS = 24;
const COLUMNS = 14;

const position = fc.record({
  row: fc.nat({ max: ROWS }),
  column: fc.nat({ max: COLUMNS }),
});

/** Merges overlap, contain each other, and reach beyond what is filled. */
const merge = fc.tuple(position, position).map(([one, other]) =>
  formatRange({
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  }),
);

/** Rows of different lengths, some repeated: a heading printed on every page. */
const values: fc.Arbitrary<CellValue[][]> = fc
  .array(fc.tuple(fc.array(oddCell, { maxLength: COLUMNS }), fc.integer({ min: 1, max: 3 })), {
    maxLength: ROWS,
  })
  .map((rows) => rows.flatMap(([row, times]) => Array.from({ length: times }, () => [...row])));

const sheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    name: fc.constantFrom("T-C.27", "Sheet1", "'", "a!b", "=1", "Renstra 2025-2029", "🏛️", "T-C.24"),
    visibility: fc.constantFrom("visible", "visible", "visible", "hidden", "veryHidden"),
    protected: fc.boolean(),
    origin: fc.oneof(
      { weight: 6, arbitrary: fc.constant({ row: 0, column: 0 }) },
      { weight: 1, arbitrary: position },
      { weight: 1, arbitrary: fc.constant({ row: LAST_ROW - 100, column: LAST_COLUMN - 50 }) },
    ),
    values,
    knows: fc.constantFrom("nothing", "shown", "formats", "both"),
    format: oddFormat,
    formulas: fc.array(
      fc.tuple(position, fc.constantFrom("=SUM(A1:A9)", "=", "=RENSTRA.CAPAIAN(A1;", "=#REF!")),
      {
        maxLength: 4,
      },
    ),
    merges: fc.array(merge, { maxLength: 6 }),
  })
  .map(({ knows, format, formulas, ...rest }) => ({
    ...rest,
    shown: ["shown", "both"].includes(knows) ? shownOf(rest.values) : [],
    formats: ["formats", "both"].includes(knows) ? rest.values.map((row) => row.map(() => format)) : [],
    formulas: Object.fromEntries(formulas.map(([at, formula]) => [formatPosition(at), formula])),
  }));

/** What a narrow column shows of a number. */
function shownOf(rows: readonly (readonly CellValue[])[]): string[][] {
  return rows.map((row) =>
    row.map((value, column) => (value === null ? "" : column % 5 === 4 ? "####" : String(value))),
  );
}

/** Workbooks that nobody typed: every cell, merge and format by chance. */
export const oddWorkbooks: fc.Arbitrary<WorkbookSnapshot> = fc.record({
  name: fc.constantFrom("renstra.xlsx", "", "../../etc/passwd", "<b>.xlsx"),
  sheets: fc.uniqueArray(sheet, { maxLength: 4, selector: ({ name }) => name }),
});

/** A title, a heading that some kind of table has, and rows below it. */
const table: fc.Arbitrary<CellValue[][]> = fc
  .array(fc.array(oddCell, { minLength: 4, maxLength: 8 }), { maxLength: 6 })
  .map((rows) => [
    ["Kode", "Program / Kegiatan", "Indikator", "Target 2026", "Rp 2026"],
    ["1.06.02", "PROGRAM PEMBERDAYAAN SOSIAL", "Persentase PPKS", 80, 1_000_000],
    ...rows,
  ]);

/** Sheets as high or as wide as they can be: no host can hand in both at once, which would be 17 billion cells. */
export const vastWorkbooks: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    head: table,
    foot: table,
    between: fc.oneof(
      fc.constantFrom(1_000, 1_000_000).map((rows) => new Array<CellValue[]>(rows).fill([])),
      fc.array(oddCell, { minLength: 1, maxLength: 40 }).map((cells) => [acrossAll(cells)]),
    ),
  })
  .map(({ head, foot, between }) => ({
    name: "luas.xlsx",
    sheets: [plainSheet("T-C.27", [...head, ...between, ...foot])],
  }));

/** A row of 16,384 columns. Long texts are cut: so many of them are more than any file may hold. */
function acrossAll(cells: readonly CellValue[]): CellValue[] {
  const short = cells.map((cell) => (typeof cell === "string" ? cell.slice(0, 200) : cell));
  return Array.from({ length: LAST_COLUMN + 1 }, (_, column) => short[column % (3 * short.length)] ?? null);
}

type Damage = (
  rows: CellValue[][],
  at: { readonly row: number; readonly column: number; readonly cell: CellValue },
) => void;

/** What happens to real tables: cells overwritten, rows lost, doubled, moved, columns lost or shifted. */
const DAMAGES: readonly Damage[] = [
  (rows, { row, column, cell }) => {
    const line = rows[row % rows.length];
    if (line) line[column % Math.max(1, line.length)] = cell;
  },
  (rows, { row }) => {
    rows.splice(row % rows.length, 1);
  },
  (rows, { row }) => {
    const line = rows[row % rows.length];
    if (line) rows.splice(row % rows.length, 0, [...line]);
  },
  (rows, { row, column }) => {
    const [line] = rows.splice(row % rows.length, 1);
    if (line) rows.splice(column % (rows.length + 1), 0, line);
  },
  (rows, { column }) => {
    for (const line of rows) line.splice(column % Math.max(1, line.length), 1);
  },
  (rows, { row, column, cell }) => {
    rows[row % rows.length]?.splice(column, 0, cell);
  },
  (rows, { row, cell }) => {
    rows[row % rows.length]?.fill(cell);
  },
];

const damage = fc.record({
  sheet: fc.nat({ max: 20 }),
  how: fc.constantFrom(...DAMAGES.keys()),
  row: fc.nat({ max: 400 }),
  column: fc.nat({ max: 30 }),
  cell: oddCell,
});

/** A real workbook after a few accidents. */
export function damaged(workbook: WorkbookSnapshot): fc.Arbitrary<WorkbookSnapshot> {
  return fc.array(damage, { minLength: 1, maxLength: 12 }).map((damages) => {
    const sheets = workbook.sheets.map((each) => ({ ...each, values: each.values.map((row) => [...row]) }));
    for (const { sheet: index, how, ...at } of damages) {
      const rows = sheets[index % sheets.length]?.values;
      if (rows && rows.length > 0) DAMAGES[how]?.(rows, at);
    }
    return { ...workbook, sheets };
  });
}
