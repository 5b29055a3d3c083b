import { assignColumns } from "./assign-columns";
import type { HeadingBlock } from "./heading-block";
import type { Role, TableKind } from "./kind";
import { TABLE_KINDS } from "./kinds";

/** What names a table beside its heading, in lower case. */
export interface TableNames {
  /** "" where the table has none of its own. */
  readonly caption: string;
  readonly sheet: string;
  /** The table above it on the sheet: one without a caption goes on with what that one began. */
  readonly before: TableKind | null;
}

/** The kind whose columns explain the heading best; a name in the caption outweighs columns, the sheet's name a little less. */
export function bestKind(heading: HeadingBlock, names: TableNames): TableKind | null {
  let best: { kind: TableKind; score: number } | null = null;
  for (const kind of TABLE_KINDS) {
    const score = kindScore(kind, heading, names);
    if (score !== null && score > (best?.score ?? 0)) best = { kind, score };
  }
  return best?.kind ?? null;
}

function kindScore(kind: TableKind, heading: HeadingBlock, names: TableNames): number | null {
  if (kind.rejectsTitle?.test(names.caption) || kind.rejectsTitle?.test(names.sheet)) return null;
  if (heading.columns.some(({ path }) => kind.rejects?.test(path.letters))) return null;
  const roles = assignColumns(kind, heading).map((column) => column.role);
  const inCaption = placeOf(kind, names.caption);
  const inSheet = placeOf(kind, names.sheet) ?? placeOf(kind, textOf(heading));
  const goesOn = names.caption === "" && names.before === kind;
  const isNamed = inCaption !== null || inSheet !== null || goesOn;
  if (!has(roles, kind.requires) && !(isNamed && kind.parts?.some((part) => has(roles, part)))) return null;
  if (kind.needsName && !isNamed) return null;
  // Of two names in one caption the first one is the title.
  const title = inCaption === null ? 0 : 10 + 1 / (inCaption + 1);
  return roles.length + title + (inSheet === null ? 0 : 5) + (goesOn ? 5 : 0);
}

function has(roles: readonly Role[], wanted: TableKind["requires"]): boolean {
  const counts = Object.entries(wanted) as [Role, number][];
  return counts.every(([role, count]) => roles.filter((found) => found === role).length >= count);
}

/** Where a text first names the kind; null where it does not. */
function placeOf(kind: TableKind, text: string): number | null {
  const places = kind.names.map((name) => text.search(name)).filter((place) => place >= 0);
  return places.length === 0 ? null : Math.min(...places);
}

function textOf(heading: HeadingBlock): string {
  return heading.columns
    .flatMap(({ path }) => path.texts)
    .join(" ")
    .toLowerCase();
}
