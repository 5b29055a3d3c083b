import { splitKodeNama } from "../../core/kode/split";
import { formatRange, parseRange, type Range } from "../../core/workbook/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";

type Change = (sheet: SheetSnapshot) => SheetSnapshot;

const each =
  (change: Change) =>
  (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({ ...snapshot, sheets: snapshot.sheets.map(change) });

function moveMerges(sheet: SheetSnapshot, move: (range: Range) => Range): string[] {
  return sheet.merges.map((text) => {
    const range = parseRange(text);
    return range ? formatRange(move(range)) : text;
  });
}

/** Every grid of a sheet with `count` empty columns put in before column `at`; merged areas grow over them. */
export function insertColumns(sheet: SheetSnapshot, at: number, count: number): SheetSnapshot {
  const wider = <Item>(rows: readonly (readonly Item[])[], empty: Item): Item[][] =>
    rows.map((row) => [...row.slice(0, at), ...Array.from({ length: count }, () => empty), ...row.slice(at)]);
  return {
    ...sheet,
    values: wider<CellValue>(sheet.values, null),
    shown: wider(sheet.shown, ""),
    formats: wider(sheet.formats, ""),
    formulas: {},
    merges: moveMerges(sheet, (range) => ({
      ...range,
      left: range.left >= at ? range.left + count : range.left,
      right: range.right >= at ? range.right + count : range.right,
    })),
  };
}

function insertRowsAbove(sheet: SheetSnapshot, count: number): SheetSnapshot {
  const lower = <Item>(rows: readonly (readonly Item[])[]): Item[][] => [
    ...Array.from({ length: count }, (): Item[] => []),
    ...rows.map((row) => [...row]),
  ];
  return {
    ...sheet,
    values: lower(sheet.values),
    shown: lower(sheet.shown),
    formats: lower(sheet.formats),
    formulas: {},
    merges: moveMerges(sheet, (range) => ({
      ...range,
      top: range.top + count,
      bottom: range.bottom + count,
    })),
  };
}

export const renamed = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet, index) => ({ ...sheet, name: `Lembar ${String(index + 1)}` })),
});

export const shifted = each((sheet) => insertRowsAbove(insertColumns(sheet, 0, 2), 3));

/** Two empty columns in the middle of every table, behind its second column. */
export const widened = each((sheet) => insertColumns(sheet, 2, 2));

/** The used range only, as Excel hands it in. */
export const usedRangeOnly = each((sheet) => {
  const top = sheet.values.findIndex((row) => row.some((value) => value !== null));
  return {
    ...sheet,
    origin: { row: top, column: 0 },
    values: sheet.values.slice(top),
    shown: sheet.shown.slice(top),
    formats: sheet.formats.slice(top),
  };
});

function mapRow(sheet: SheetSnapshot, change: (row: CellValue[]) => CellValue[]): SheetSnapshot {
  return { ...sheet, shown: [], values: sheet.values.map((row) => change([...row])) };
}

/** Code and name of one cell in two columns, the code in a new one at `column`. */
export function splitAt(sheet: SheetSnapshot, column: number, headingRow: number): SheetSnapshot {
  const wider = insertColumns(sheet, column, 1);
  return mapRow(wider, (row) => {
    const split = splitKodeNama(String(row[column + 1] ?? ""));
    if (row === wider.values[headingRow]) return row;
    if (split?.reading.kind === "kode") [row[column], row[column + 1]] = [split.written, split.nama];
    return row;
  });
}

/** Code and name of two columns in one cell, that of the name; the code's column is left empty. */
export function joinAt(sheet: SheetSnapshot, kode: number, nama: number): SheetSnapshot {
  return mapRow(sheet, (row) => {
    const code = row[kode];
    if (typeof code !== "string" || !/^\d/.test(code) || row[nama] === null) return row;
    row[nama] = `${code} - ${String(row[nama])}`;
    row[kode] = null;
    return row;
  });
}

/** The code's parts in columns of their own, one number a cell; the heading stands over the first and is merged. */
export function spreadKode(sheet: SheetSnapshot, kode: number): SheetSnapshot {
  const wider = insertColumns(sheet, kode + 1, 5);
  const spread = mapRow(wider, (row) => {
    const code = row[kode];
    if (typeof code !== "string" || !/^\d+\.\d/.test(code)) return row;
    code.split(".").forEach((part, index) => (row[kode + index] = part));
    return row;
  });
  const grown = moveMerges(spread, (range) =>
    range.left === kode && range.right === kode ? { ...range, right: kode + 5 } : range,
  );
  return { ...spread, merges: grown };
}
