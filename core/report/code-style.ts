import { kodePada, levelKode, type Level } from "../kode/kode";
import { readPendanaanRow } from "../plan/pendanaan-row";
import type { Row, Table } from "../tables/table";
import type { Cell } from "../workbook/sheet";
import type { PrintedAt } from "./printed-codes";

/** A row that prints a code which can be read, as an example of how its table writes them. */
export interface CodeRow {
  readonly row: number;
  /** Standard form. */
  readonly baku: string;
  readonly level: Level | null;
  /** The cells of the code, left to right; one where it stands in one cell. */
  readonly cells: readonly Cell[];
  /** What the code's cell holds behind the code; null where the name has a cell of its own. */
  readonly behind: string | null;
  readonly namaColumn: number;
}

/** The rows of a table that print a code, from the top down. */
export function codeRows(table: Table): readonly CodeRow[] {
  return table.dataRows.flatMap((row) => codeRow(table, row) ?? []);
}

export function codeRow(table: Table, row: Row): CodeRow | null {
  const read = readPendanaanRow(table, row);
  if (read.is !== "kode" || read.reading.kind !== "kode") return null;
  const { baku } = read.reading;
  const spread = table.cells(row, "kode").filter(({ text }) => text !== "");
  const isShared = read.nama === read.cell && read.namaText !== "";
  return {
    row: row.index,
    baku,
    level: levelKode(baku),
    cells: spread.some(({ column }) => column === read.cell.column) ? spread : [read.cell],
    behind: isShared ? textBehind(read.cell, read.written) : null,
    namaColumn: read.nama.column,
  };
}

/** The same where it is known which cell of the row is meant: a table may name a kegiatan beside its program. */
export function codeRowAt(printed: PrintedAt): CodeRow {
  const { kode, cell, namaCell, written, nama } = printed;
  const found = codeRow(printed.table, printed.row);
  const isIt = found?.cells.some(({ row, column }) => row === cell.row && column === cell.column);
  if (found && isIt) return found;
  const behind = namaCell === cell && nama !== "" ? textBehind(cell, written) : null;
  const { baku, level } = kode;
  return { row: cell.row, baku, level, cells: [cell], behind, namaColumn: namaCell.column };
}

/** As it stands in the cell, line breaks included. */
function textBehind({ value, text }: Cell, written: string): string {
  const raw = typeof value === "string" ? value.trimStart() : text;
  return (raw.startsWith(written) ? raw : text).slice(written.length);
}

/** Blanks and marks between a code and the name behind it. */
export function separatorOf({ behind }: CodeRow): string {
  return /^[\s:–—-]*/.exec(behind ?? "")?.[0] ?? " ";
}

/** How a table writes codes. */
export interface CodeStyle {
  /** Columns from left to right, with the number of parts of the code that each takes. */
  readonly places: readonly { readonly column: number; readonly parts: number; readonly asNumber: boolean }[];
  /** How many digits each part has at least: urusan, bidang, program, kewenangan, kegiatan, sub kegiatan. */
  readonly widths: readonly number[];
}

const WIDTHS = [1, 2, 2, 1, 2, 4] as const;
/** One part a column, unless kewenangan and number of the kegiatan share one. */
const USUAL_SPREAD: Readonly<Record<number, readonly number[]>> = {
  5: [1, 1, 1, 2, 1],
  6: [1, 1, 1, 1, 1, 1],
};

/** The style of a code's own row. */
export function styleOfRow(example: CodeRow): CodeStyle {
  return { places: placesOf(example), widths: widthsOf([example]) };
}

/**
 * How a table would write a code of a level: like its nearest row of the level, else like the beginning of its longest
 * code; in its first code column, or spread over them all, where it has no code yet. `near` is a row of the sheet.
 */
export function styleFor(table: Table, examples: readonly CodeRow[], near: number, level: Level): CodeStyle {
  const byDistance = [...examples].sort((a, b) => Math.abs(a.row - near) - Math.abs(b.row - near));
  const widths = widthsOf(byDistance);
  const same = byDistance.find((each) => each.level === level);
  if (same) return { places: placesOf(same), widths };
  const longest = byDistance.reduce<CodeRow | null>(
    (most, each) => (most && partsOf(most.baku) >= partsOf(each.baku) ? most : each),
    null,
  );
  return { places: extended(table, longest), widths };
}

function placesOf({ cells, baku }: CodeRow): CodeStyle["places"] {
  const [only] = cells;
  if (cells.length === 1 && only) return [{ column: only.column, parts: partsOf(baku), asNumber: false }];
  return cells.map(({ column, text, value }) => ({
    column,
    parts: text.split(/[.,]/).length,
    asNumber: typeof value === "number",
  }));
}

/** The columns of the longest code, and after them the code columns that it left empty. */
function extended(table: Table, longest: CodeRow | null): CodeStyle["places"] {
  const known = longest ? placesOf(longest) : [];
  if (longest && known.length === 1) return known;
  const columns = table.columns.filter(({ role }) => role === "kode").map(({ column }) => column);
  const spread = USUAL_SPREAD[columns.length];
  const added = columns.map((column, index) => ({ column, parts: spread?.[index] ?? 1, asNumber: false }));
  return [...known, ...added.slice(known.length)];
}

/** Only a part that begins with a zero in its standard form (or a kewenangan) shows whether it is padded. */
function widthsOf(examples: readonly CodeRow[]): readonly number[] {
  return WIDTHS.map((standard, index) => {
    for (const example of examples) {
      const part = example.baku.split(".")[index] ?? "";
      const written = writtenParts(example)[index];
      if (written !== undefined && (part.startsWith("0") || index === 3)) return written.length;
    }
    return standard;
  });
}

/** The parts of a code as its row prints them; [] where they cannot be told apart. */
function writtenParts({ cells, behind, baku }: CodeRow): readonly string[] {
  const text = cells.map((cell) => String(cell.value ?? "").trim()).join(".");
  const code = behind === null ? text : text.slice(0, text.length - behind.length);
  const parts = code.replace(/[.,\s]+$/, "").split(/\s*[.,]\s*|\s+/);
  return parts.length === partsOf(baku) ? parts : [];
}

/** A code as the style writes it: a text (or a number, where the column holds numbers) for each column. */
export function writeCode(
  baku: string,
  { places, widths }: CodeStyle,
): readonly { readonly column: number; readonly value: string | number }[] {
  const parts = baku.split(".").map((part, index) => styledPart(part, widths[index] ?? 0));
  let next = 0;
  return places.flatMap(({ column, parts: count, asNumber }, index) => {
    const isLast = index === places.length - 1;
    const own = parts.slice(next, isLast ? undefined : next + count);
    next += own.length;
    const text = own.join(".");
    return own.length === 0 ? [] : [{ column, value: asNumber && isPlainNumber(text) ? Number(text) : text }];
  });
}

function styledPart(part: string, width: number): string {
  return /^\d+$/.test(part) ? part.replace(/^0+(?=\d)/, "").padStart(width, "0") : part;
}

/** A number would lose the zeros in front, and the last one behind the point. */
const isPlainNumber = (text: string): boolean => /^(0|[1-9]\d*)$/.test(text);

const partsOf = (baku: string): number => baku.split(".").length;

/** The bidang of the row above that is nearest, else of the nearest below: penunjang is printed under it. */
export function bidangNear(examples: readonly CodeRow[], row: number): string {
  const above = examples.filter((each) => each.row < row).at(-1);
  return kodePada((above ?? examples[0])?.baku ?? "", "bidang") ?? "";
}
