import { LEVELS, type Level } from "../../kode/kode";
import type { Sheet } from "../../workbook/sheet";

/** What a column of a list holds. A level's column holds its part of the code, or a code with its name. */
export type Role = Level | "jenis" | "kode" | "nama" | "kinerja" | "indikator" | "satuan" | "sebelumnya";

/**
 * "gabungan" (SIPD's export): one row a sub kegiatan, each level's column a code with its name. "terpisah" (the decree):
 * one row a code, its parts over the columns of the levels. "sederhana": one row a code, written in one column.
 */
export type LayoutKind = "gabungan" | "terpisah" | "sederhana";

export interface Layout {
  readonly kind: LayoutKind;
  readonly columns: ReadonlyMap<Role, number>;
  /** The row of the heading, counted from 0; the list begins below. */
  readonly headingRow: number;
}

/** How headings spell a role, by their letters alone; the first that fits counts. */
const HEADINGS: readonly (readonly [Role, RegExp])[] = [
  ["jenis", /^(jenis)?(pemda|pemerintah(an)?daerah)$/],
  ["sebelumnya", /sebelum(nya)?$/],
  ["sub kegiatan", /^(sk|(kode)?subkegiatan|subgiat)$/],
  ["kegiatan", /^(k|(kode)?kegiatan|giat)$/],
  ["program", /^(p|(kode)?program)$/],
  ["bidang", /^(bu|(kode)?bidang(urusan|unsur)*|bidangurusanbidangunsur)$/],
  ["urusan", /^(u|(kode)?urusan(unsur|pemerintahan)?)$/],
  ["kode", /^kode(rekening|nomenklatur|lengkap)?$/],
  ["nama", /^(nama|nomenklatur|uraian)/],
  ["kinerja", /^kinerja/],
  ["indikator", /^indikator/],
  ["satuan", /^satuan/],
];

/** A list begins near the top, below its title, and is not wide. */
const ROWS_LOOKED_AT = 100;
const COLUMNS_LOOKED_AT = 60;

/** The first heading of a list on the sheet, by its words: neither place, sheet name nor order matter. */
export function findLayout(sheet: Sheet): Layout | null {
  const last = Math.min(sheet.used.bottom, sheet.used.top + ROWS_LOOKED_AT);
  for (let row = sheet.used.top; row <= last; row++) {
    const layout = layoutAt(sheet, row);
    if (!layout) continue;
    // "KODE … NOMENKLATUR" alone would do, but "U BU P K SK" below it say more.
    return levelsIn(rolesIn(sheet, row + 1)) >= LEVELS_OF_SPLIT ? layoutAt(sheet, row + 1) : layout;
  }
  return null;
}

function layoutAt(sheet: Sheet, row: number): Layout | null {
  const own = rolesIn(sheet, row);
  if (own.size === 0) return null;
  const columns = row === sheet.used.top ? own : withRolesAbove(sheet, row, own);
  const kind = kindOf(columns);
  return kind && { kind, columns, headingRow: row };
}

function rolesIn(sheet: Sheet, row: number): Map<Role, number> {
  const roles = new Map<Role, number>();
  const last = Math.min(sheet.used.right, sheet.used.left + COLUMNS_LOOKED_AT);
  for (let column = sheet.used.left; column <= last; column++) {
    const role = roleOf(sheet.visibleCell(row, column).text);
    if (role && !roles.has(role)) roles.set(role, column);
  }
  return roles;
}

function roleOf(heading: string): Role | null {
  const letters = heading.toLowerCase().replace(/[^a-z]/g, "");
  return HEADINGS.find(([, spelling]) => spelling.test(letters))?.[0] ?? null;
}

/** "KODE" stands above "U BU P K SK" in one heading: the upper row names what the lower one leaves open. */
function withRolesAbove(sheet: Sheet, row: number, own: ReadonlyMap<Role, number>): Map<Role, number> {
  const joined = new Map(own);
  const taken = new Set(own.values());
  for (const [role, column] of rolesIn(sheet, row - 1))
    if (!joined.has(role) && !taken.has(column)) joined.set(role, column);
  return joined;
}

/** A split code has a column for each level, but the urusan's and the bidang's may be one. */
const LEVELS_OF_SPLIT = 4;

function kindOf(columns: ReadonlyMap<Role, number>): LayoutKind | null {
  const levels = levelsIn(columns);
  if (columns.has("nama")) {
    if (levels >= LEVELS_OF_SPLIT) return "terpisah";
    return columns.has("kode") ? "sederhana" : null;
  }
  return levels >= 3 && columns.has("sub kegiatan") ? "gabungan" : null;
}

function levelsIn(columns: ReadonlyMap<Role, number>): number {
  return LEVELS.filter((level) => columns.has(level)).length;
}
