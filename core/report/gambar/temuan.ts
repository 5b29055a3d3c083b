import type { Finding } from "../../rules/finding";
import { groupBy } from "../../rules/shared/group-by";
import type { Address } from "../../workbook/address";
import type { Severity } from "../../workbook/mark";
import type { CheckedWorkbook } from "../check-workbook";
import type { Ignore } from "../ignores";
import { resultView } from "../view";

/** The open findings of one table. */
export interface TemuanRow {
  readonly title: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Of the first finding of each severity; null without one. */
  readonly at: Readonly<Record<Severity, Address | null>>;
}

/** How many open findings each table has, the one with most first. */
export function temuanPicture(checked: CheckedWorkbook, ignores: readonly Ignore[]): TemuanRow[] {
  const { groups } = resultView(checked, {
    ...{ groupBy: "tabel", severities: ["error", "warning", "info"], search: "", ignores },
  });
  return groups
    .map(({ title, counts, findings }) => ({
      title,
      counts,
      at: firstOf(findings.map(({ shows }) => shows)),
    }))
    .sort((one, other) => total(other) - total(one));
}

function firstOf(findings: readonly Finding[]): TemuanRow["at"] {
  const bySeverity = groupBy(findings, ({ severity }) => severity);
  const at = (severity: Severity): Address | null => bySeverity.get(severity)?.[0]?.cells[0] ?? null;
  return { error: at("error"), warning: at("warning"), info: at("info") };
}

export function total({ counts }: Pick<TemuanRow, "counts">): number {
  return counts.error + counts.warning + counts.info;
}
