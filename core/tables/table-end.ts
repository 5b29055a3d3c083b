import { readKode } from "../kode/kode";
import { kodeText } from "../kode/split";
import type { Sheet } from "../workbook/sheet";
import { isYearly, type Role } from "./kind";
import { rowKind } from "./row-kind";

interface RoleColumn {
  readonly column: number;
  readonly role: Role;
}

/** Place and date, office, number of employment, source: what stands under a table and begins no row of it. */
const CLOSING =
  /^(sumber|catatan|keterangan|ket)\s*[.:]|^\*+\)?\s*\p{L}|^mengetahui\b|\bNIP\s*[.:]?\s*\d|^(plt\.?\s*|pj\.?\s*|plh\.?\s*)?(kepala|sekretaris|direktur|camat|lurah|inspektur|bupati|wali ?kota|gubernur)\b.{0,60}$|,\s*(\d{1,2}|[.…_]*)\s*(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|[.…_]+)\s*20\d\d$/iu;

const MOST_CLOSING_TEXTS = 3;

/** The last row of a table's data: notes and signatures beneath are not rows of it. */
export function lastDataRow(
  sheet: Sheet,
  columns: readonly RoleColumn[],
  rows: { readonly top: number; readonly bottom: number },
): number {
  let bottom = rows.bottom;
  for (let row = rows.top; row <= bottom; row++) {
    if (isClosing(sheet, columns, row)) bottom = row - 1;
  }
  while (bottom >= rows.top && !carriesData(sheet, columns, bottom)) bottom--;
  return withSecondLines(sheet, columns, { top: bottom, bottom: rows.bottom });
}

/** A row of few texts, one of them a closing formula, and nothing that only data would have. */
function isClosing(sheet: Sheet, columns: readonly RoleColumn[], row: number): boolean {
  const texts: string[] = [];
  for (let column = sheet.used.left; column <= sheet.used.right; column++) {
    if (!sheet.isBlank(row, column)) texts.push(sheet.text(row, column));
    if (texts.length > MOST_CLOSING_TEXTS) return false;
  }
  return texts.some((text) => CLOSING.test(text)) && !hasCode(sheet, columns, row);
}

function carriesData(sheet: Sheet, columns: readonly RoleColumn[], row: number): boolean {
  const named = columns.some(({ role, column }) => role === "indikator" && sheet.text(row, column) !== "");
  const figures = columns.filter(({ role }) => isYearly(role));
  const isFilled = ({ column }: RoleColumn): boolean => !sheet.isBlank(row, column);
  const filled = figures.filter(isFilled).length;
  // A table of texts goes on as long as there is any.
  if (figures.length === 0) return columns.some((column) => column.role !== "nomor" && isFilled(column));
  if (named || hasCode(sheet, columns, row) || filled >= Math.min(2, figures.length)) return true;
  return filled > 0 && rowKind(sheet, columns, row) === "total";
}

function hasCode(sheet: Sheet, columns: readonly RoleColumn[], row: number): boolean {
  return columns
    .filter(({ role }) => role === "kode")
    .some(({ column }) => readKode(kodeText(sheet.cell(row, column))).kind !== "bukan-kode");
}

/** The lower lines of the last row's formula: a fraction is laid out over two rows. */
function withSecondLines(
  sheet: Sheet,
  columns: readonly RoleColumn[],
  rows: { readonly top: number; readonly bottom: number },
): number {
  const formula = columns.filter(({ role }) => role === "rumus" || role === "definisi");
  let last = rows.top;
  while (last < rows.bottom && formula.some(({ column }) => sheet.text(last + 1, column) !== "")) last++;
  return last;
}
