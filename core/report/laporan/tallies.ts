import type { Plan } from "../../plan/plan";
import type { Address } from "../../workbook/address";
import type { Severity } from "../../workbook/mark";
import { countBySeverity } from "../json";
import { countsText } from "../summary";
import { tableViews } from "../tables-view";
import type { FindingView, GroupView } from "../view";

/** A table that was found, or what looks like one. */
export interface LaporanTable {
  readonly at: Address;
  readonly range: string;
  readonly title: string;
  readonly rows: number;
  /** "2026-2030"; "" where the heading names none. */
  readonly years: string;
  /** How many findings of which severity, or that it was not checked. */
  readonly result: string;
}

/** A rule with open findings. */
export interface LaporanRule {
  readonly title: string;
  readonly source: string;
  /** Of its worst finding. */
  readonly severity: Severity;
  readonly counts: string;
}

export function tableLines(plan: Plan, groups: readonly GroupView[]): LaporanTable[] {
  const byTable = new Map(groups.map(({ key, counts }) => [key, countsText(counts)]));
  return tableViews(plan).map(({ at, sheet, range, title, rows, years, kind }) => ({
    ...{ at, range, rows, years },
    title: title === "" ? "Tabel tanpa judul" : title,
    result:
      kind === null
        ? "belum dikenali, tidak diperiksa"
        : (byTable.get(`${sheet}!${range}`) ?? "tidak ada temuan"),
  }));
}

/** The rule with most findings first. */
export function ruleLines(groups: readonly GroupView[]): LaporanRule[] {
  const byRule = new Map<string, FindingView[]>();
  for (const finding of groups.flatMap(({ findings }) => findings))
    byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  return [...byRule.values()]
    .sort((a, b) => b.length - a.length)
    .map((findings) => ({
      title: findings[0]?.title ?? "",
      source: findings[0]?.source ?? "",
      severity: worstOf(findings),
      counts: countsText(countBySeverity(findings)),
    }));
}

function worstOf(findings: readonly FindingView[]): Severity {
  const has = (severity: Severity): boolean => findings.some((finding) => finding.severity === severity);
  return has("error") ? "error" : has("warning") ? "warning" : "info";
}
