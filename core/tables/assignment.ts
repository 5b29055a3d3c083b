import * as z from "zod/mini";
import type { HeadingBlock } from "./heading-block";
import { TABLE_KINDS } from "./kinds";
import type { Role, TableKind } from "./kind";
import { ROLE_WORDS } from "./role-words";

/** What a person said a table is, where recognition did not know it or was wrong. */
export interface Assignment {
  /** The heading it was said of: every table with this heading is meant, wherever it stands. */
  readonly key: string;
  /** null: "bukan tabel Renstra". */
  readonly kind: string | null;
  /** Roles by column key; a column that is not named keeps what its heading says. */
  readonly roles: Readonly<Record<string, Role>>;
}

const roleSchema = z.custom<Role>((value) => typeof value === "string" && Object.hasOwn(ROLE_WORDS, value));
const assignmentsSchema = z.array(
  z.object({ key: z.string(), kind: z.nullable(z.string()), roles: z.record(z.string(), roleSchema) }),
);

/** Where a host's store keeps the assignments of a workbook. */
export const ASSIGNMENTS_KEY = "tabel";

/** Names a heading by its words: the same after rows or columns were moved or years changed. */
export function headingKey(heading: HeadingBlock): string {
  return heading.columns.map(({ path }) => path.letters).join("|");
}

/** One key a column of a heading: its words, counted where they repeat. */
export function columnKeys(heading: HeadingBlock): string[] {
  const counts = new Map<string, number>();
  return heading.columns.map(({ path }) => {
    const count = (counts.get(path.letters) ?? 0) + 1;
    counts.set(path.letters, count);
    return `${path.letters}#${String(count)}`;
  });
}

/** The kind that a person named; undefined where nobody said anything (or named a kind that is no more). */
export function assignedKind(assignment: Assignment | undefined): TableKind | null | undefined {
  if (!assignment) return undefined;
  return assignment.kind === null ? null : TABLE_KINDS.find((kind) => kind.id === assignment.kind);
}

/** Reads what the store holds; anything that is no list of assignments counts as none. */
export function readAssignments(stored: string | null): Assignment[] {
  try {
    const parsed = assignmentsSchema.safeParse(JSON.parse(stored ?? "[]"));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

export function writeAssignments(assignments: readonly Assignment[]): string | null {
  return assignments.length === 0 ? null : JSON.stringify(assignments);
}
