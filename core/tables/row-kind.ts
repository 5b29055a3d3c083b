import { splitKodeNama } from "../kode/split";
import type { Sheet } from "../workbook/sheet";
import { isNumberRow } from "./heading-rows";
import { isFigure, isStatement, type Role } from "./kind";

/**
 * "total": a row of sums; "group": a band that only names what follows ("URUSAN PEMERINTAHAN WAJIB …"), or a lone
 * text; "data": everything else with contents.
 */
export type RowKind = "blank" | "number" | "total" | "group" | "data";

interface RoleColumn {
  readonly column: number;
  readonly role: Role;
}

/** "Jumlah Program Penunjang", "SUB TOTAL": whatever it adds up, it is no program of its own. */
const TOTAL = /^(?:(?:sub|grand)\s*-?\s*)?(?:jumlah|total)(?![\p{L}\p{N}])/iu;
const GRAND_TOTAL =
  /^(grand\s*)?(jumlah|total)(\s+(total|seluruh(nya)?|keseluruhan|pagu|anggaran|belanja|dana|pendanaan|program|pd|opd|perangkat daerah))*\s*[:.]?$/i;

/** Does a total row's text say that it adds up the whole table? */
export function isGrandTotal(text: string): boolean {
  return GRAND_TOTAL.test(text);
}

export function rowKind(sheet: Sheet, columns: readonly RoleColumn[], row: number): RowKind {
  const filled = columns.filter(({ column }) => !sheet.isBlank(row, column));
  if (filled.length === 0) return "blank";
  if (isNumberRow(sheet, row)) return "number";
  const words = filled.filter((column) => !isFigure(column.role));
  const lead = words[0] ? sheet.text(row, words[0].column) : "";
  const adds = columns.some((column) => isFigure(column.role));
  if (adds && TOTAL.test(lead) && words.every((column) => column.role !== "indikator")) return "total";
  return isBand(sheet, row, filled) ? "group" : "data";
}

/** A group's number: "A.", "II", "B". */
const GROUP_NUMBER = /^(?:[A-Z]|[IVX]+)[.)]?$/;
/** What a group of indicators is named after: its owner, or what the indicators measure. */
const GROUP_NAME =
  /^(?:(?:[A-Z]|[IVX]+)[.)]\s|(?:dinas|badan|kantor|inspektorat|sekretariat|kecamatan|kelurahan|rumah sakit|rsud|bagian|satuan polisi|aspek|urusan|bidang urusan|fokus)\b|indikator kinerja (?:utama|kunci|program)\b)/i;

/** What stands above tujuan and sasaran, or beside them. */
const BAND = /^(?:visi|misi|urusan|bidang urusan|unsur|program|perangkat daerah)\b/i;

/** What stands above sentences of any other kind. */
const VISION = /^(?:visi|misi)\b/i;

function spansTable(sheet: Sheet, row: number, { column }: RoleColumn): boolean {
  const area = sheet.mergedArea(row, column);
  return area !== null && area.right - area.left >= 2;
}

/**
 * One text alone in its row (or beside a number), without a code: it names a group. An indicator alone is an indicator
 * without targets, unless it is named or numbered as only groups are.
 */
function isBand(sheet: Sheet, row: number, filled: readonly RoleColumn[]): boolean {
  const named = filled.filter((column) => column.role !== "nomor");
  const [only] = named.length > 0 ? named : filled;
  if (!only || named.length > 1 || isFigure(only.role)) return false;
  const text = sheet.text(row, only.column);
  const nomor = filled.find((column) => column.role === "nomor" && column !== only);
  if (isStatement(only.role)) {
    const band = only.role === "tujuan" || only.role === "sasaran" ? BAND : VISION;
    return spansTable(sheet, row, only) || band.test(text);
  }
  if (only.role === "indikator")
    return GROUP_NAME.test(text) || (nomor !== undefined && GROUP_NUMBER.test(sheet.text(row, nomor.column)));
  return (
    (nomor === undefined || only.role === "uraian") && /\p{L}/u.test(text) && splitKodeNama(text) === null
  );
}
