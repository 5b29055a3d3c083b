import * as z from "zod/mini";
import type { Finding } from "../rules/finding";

/** A finding that a person set aside, named by what it says and not by where it stands. */
export interface Ignore {
  readonly key: string;
  readonly reason: string;
  /** What was found when it was set aside, for the list of ignores that no longer apply. */
  readonly apa: string;
}

const ignoresSchema = z.array(z.object({ key: z.string(), reason: z.string(), apa: z.string() }));

/** Where a host's store keeps the ignores of a workbook. */
export const IGNORES_KEY = "abaikan";

/** Rule and subject (code and column role): survives moved rows and renamed sheets. */
export function ignoreKey(finding: Finding): string {
  return `${finding.rule}|${finding.subject}`;
}

/** The rule whose finding was set aside. */
export function ignoredRule({ key }: Ignore): string {
  return key.slice(0, key.indexOf("|"));
}

export interface SortedOut {
  readonly open: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly ignore: Ignore }[];
  /** Ignores whose finding is gone: repaired, or the row is no longer there. */
  readonly outdated: readonly Ignore[];
}

export function sortOut(findings: readonly Finding[], ignores: readonly Ignore[]): SortedOut {
  const byKey = new Map(ignores.map((ignore) => [ignore.key, ignore]));
  const found = new Set(findings.map(ignoreKey));
  const ignored = findings.flatMap((finding) => {
    const ignore = byKey.get(ignoreKey(finding));
    return ignore ? [{ finding, ignore }] : [];
  });
  return {
    open: findings.filter((finding) => !byKey.has(ignoreKey(finding))),
    ignored,
    outdated: ignores.filter((ignore) => !found.has(ignore.key)),
  };
}

/** Reads what the store holds; anything that is no list of ignores counts as none, for the check must go on. */
export function readIgnores(stored: string | null): Ignore[] {
  try {
    const parsed = ignoresSchema.safeParse(JSON.parse(stored ?? "[]"));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

export function writeIgnores(ignores: readonly Ignore[]): string | null {
  return ignores.length === 0 ? null : JSON.stringify(ignores);
}
