import { columnKeys, type Assignment } from "./assignment";
import type { HeadingBlock } from "./heading-block";
import type { HeadingPath } from "./heading-text";
import { isYearly, roleOf, type Role, type TableKind } from "./kind";
import type { Column } from "./table";

/** The first column takes a role that occurs once; a role of years takes every column that names or counts a year. */
export function assignColumns(
  kind: TableKind,
  heading: HeadingBlock,
  said: Assignment["roles"] = {},
): Column[] {
  const taken = new Set<Role>();
  const columns: Column[] = [];
  const keys = columnKeys(heading);
  for (const [index, { column, path, cells }] of heading.columns.entries()) {
    const role = said[keys[index] ?? ""] ?? roleOf(kind, path);
    if (role === null || (taken.has(role) && !isRepeated(role))) continue;
    if (path.letters === "" && path.year === null) continue;
    taken.add(role);
    columns.push({ column, role, path, headingCells: cells });
  }
  return columns.filter((each) => !isEmptyYear(each, columns));
}

/** A column put in under a merged "Target" names no year, where its neighbours do: nothing belongs there. */
function isEmptyYear({ role, path }: Column, columns: readonly Column[]): boolean {
  const names = (each: HeadingPath): boolean => each.year !== null || each.ordinal !== null;
  return isYearly(role) && !names(path) && columns.some((other) => other.role === role && names(other.path));
}

/** Codes may be spread over columns, baselines over two years; others have a column for each of their kinds or stages. */
const REPEATED: ReadonlySet<Role> = new Set([
  "kode",
  "baseline",
  "kegiatan",
  "tahap",
  "isu-lingkungan",
  "triwulan",
  "triwulan-rp",
]);

function isRepeated(role: Role): boolean {
  return isYearly(role) || REPEATED.has(role);
}
