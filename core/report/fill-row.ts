import { kodeDokumen, type Entry } from "../nomenklatur";
import type { Role } from "../tables/kind";
import type { Section, Table } from "../tables/table";
import type { Address } from "../workbook/address";
import { cellChange, type CellChange } from "./cell-change";
import { bidangNear, codeRows, separatorOf, styleFor, writeCode, type CodeRow } from "./code-style";

/** What filling a row would change, or why there is nothing to fill. */
export type RowFilling =
  | { readonly kind: "isi"; readonly title: string; readonly changes: readonly CellChange[] }
  | { readonly kind: "tidak"; readonly apa: string };

/**
 * What a table's row would hold with code, name, indikator and satuan of an entry: in the table's own columns and in its
 * own style of codes. The row may be one of the table's or the first one below it. Nothing else in the row is touched.
 */
export function fillRow(tables: readonly Table[], at: Address, entry: Entry): RowFilling {
  const table = tableAt(tables, at);
  const section = table?.sections.find((each) => isIn(each, at.row));
  if (!table || !section) return NO_TABLE;
  const values = [...codeAndName(table, section, { row: at.row, entry }), ...more(table, section, entry)];
  if (values.length === 0) return NO_COLUMNS;
  const changes = values.flatMap(({ column, label, value }) => {
    const place = placeIn(table, at.row, column);
    return (place && cellChange(table.sheet, place, { label, value })) ?? [];
  });
  return changes.length === 0 ? ALREADY : { kind: "isi", title: table.kind.title, changes };
}

interface Wish {
  readonly column: number;
  readonly label: string;
  readonly value: string | number;
}

function tableAt(tables: readonly Table[], { sheet, row, column }: Address): Table | null {
  const candidates = tables.filter(
    (table) => table.sheet.name === sheet && table.sections.some((section) => isIn(section, row)),
  );
  const hit = candidates.find(({ range }) => column >= range.left && column <= range.right);
  return hit ?? candidates[0] ?? null;
}

/** The first row below the table is where it grows. */
function isIn({ heading, bottom }: Section, row: number): boolean {
  return row > heading.range.bottom && row <= bottom + 1;
}

function codeAndName(
  table: Table,
  { columns }: Section,
  { row, entry }: { readonly row: number; readonly entry: Entry },
): readonly Wish[] {
  const examples = codeRows(table);
  const kode = kodeDokumen(entry.kode, bidangNear(examples, row));
  const uraian = columns.find(({ role }) => role === "uraian")?.column;
  const shared = sharedExample(
    examples,
    entry,
    columns.some(({ role }) => role === "kode"),
  );
  const style = styleFor(table, examples, row, entry.level);
  const written = writeCode(kode, style);
  if (shared !== null || style.places.length === 0) {
    const column = shared?.cells[0]?.column ?? uraian;
    const code = written.length > 0 ? written.map(({ value }) => String(value)).join(".") : kode;
    const separator = shared ? separatorOf(shared) : " - ";
    return column === undefined
      ? []
      : [{ column, label: "Kode dan nama", value: `${code}${separator}${entry.nama}` }];
  }
  const name = examples.find(({ level }) => level === entry.level)?.namaColumn ?? uraian;
  return [
    ...written.map((each): Wish => ({ ...each, label: "Kode" })),
    ...(name === undefined ? [] : [{ column: name, label: "Nama", value: entry.nama }]),
  ];
}

/** A row in which code and name share a cell: of the same level, or any where the table has no column for codes. */
function sharedExample(examples: readonly CodeRow[], { level }: Entry, hasColumn: boolean): CodeRow | null {
  const same = examples.filter((each) => each.level === level);
  const pool = same.length > 0 || hasColumn ? same : examples;
  const shared = pool.filter(({ behind }) => behind !== null);
  return shared.length * 2 > pool.length ? (shared[0] ?? null) : null;
}

function more(table: Table, { columns }: Section, { indikator, satuan }: Entry): readonly Wish[] {
  const columnOf = (role: Role): number | undefined => columns.find((each) => each.role === role)?.column;
  const wish = (column: number | undefined, label: string, value: string): Wish[] =>
    column === undefined || value === "" ? [] : [{ column, label, value }];
  const [indikatorColumn, satuanColumn] = [columnOf("indikator"), columnOf("satuan")];
  const isNamedWithUnit =
    satuanColumn === undefined && indikator !== "" && satuan !== "" && printsUnits(table);
  return [
    ...wish(indikatorColumn, "Indikator", isNamedWithUnit ? `${indikator} (${satuan})` : indikator),
    ...wish(satuanColumn, "Satuan", satuan),
  ];
}

/** Do most of its indicators carry their unit in parentheses? */
function printsUnits(table: Table): boolean {
  const texts = table.dataRows.map((row) => table.text(row, "indikator")).filter((text) => text !== "");
  return texts.filter((text) => text.endsWith(")")).length * 2 > texts.length;
}

/** The cell that the reader sees; null where it belongs to a row above. */
function placeIn(table: Table, row: number, column: number): { row: number; column: number } | null {
  const area = table.sheet.mergedArea(row, column);
  if (!area) return { row, column };
  return area.top === row ? { row, column: area.left } : null;
}

const NO_TABLE = {
  kind: "tidak",
  apa: "Sel yang dipilih tidak berada di tabel Renstra yang dikenali. Pilih satu sel di baris tabel yang akan diisi, atau di baris kosong tepat di bawahnya.",
} as const;
const NO_COLUMNS = {
  kind: "tidak",
  apa: "Tabel ini tidak mempunyai kolom untuk kode, nama, indikator, atau satuan. Sisipkan kode atau namanya saja ke sel yang dipilih.",
} as const;
const ALREADY = {
  kind: "tidak",
  apa: "Baris ini sudah berisi kode, nama, indikator, dan satuan yang sama.",
} as const;
