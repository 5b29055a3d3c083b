import { printSome } from "../../numbers/print";
import { formatAddress, formatPosition, type Address } from "../../workbook/address";
import type { Severity } from "../../workbook/mark";
import { countsText } from "../summary";
import type { FindingView, GroupView, ResultView } from "../view";

/** One finding as the report prints it. */
export interface LaporanFinding {
  /** Counted through the whole report, from 1. */
  readonly nomor: number;
  readonly severity: Severity;
  readonly at: Address;
  /** What was found, with all cells of it and those that it contradicts. */
  readonly apa: string;
  /** Told in full where a rule says it first, later as the number of that finding. */
  readonly mengapa: string;
  readonly perbaikan: string;
}

export interface LaporanGroup {
  /** Sheet and table. */
  readonly title: string;
  readonly counts: string;
  readonly findings: readonly LaporanFinding[];
}

/** A finding that somebody set aside, with the reason. */
export interface LaporanIgnored {
  readonly severity: Severity;
  readonly at: Address;
  readonly apa: string;
  readonly reason: string;
}

/** The open findings by table, numbered. */
export function groupsOf(groups: readonly GroupView[]): LaporanGroup[] {
  const told = new Map<string, number>();
  let nomor = 0;
  return groups.map(({ title, counts, findings }) => ({
    title,
    counts: countsText(counts),
    findings: findings.map((finding) => laporanFinding(finding, ++nomor, told)),
  }));
}

function laporanFinding(finding: FindingView, nomor: number, told: Map<string, number>): LaporanFinding {
  const { severity, at, title, mengapa, perbaikan } = finding;
  const reason = `${title}. ${mengapa}`;
  const before = told.get(reason);
  if (before === undefined) told.set(reason, nomor);
  return {
    ...{ nomor, severity, at, perbaikan },
    apa: whatAndWhere(finding),
    mengapa: before === undefined ? reason : `Sama dengan nomor ${String(before)}.`,
  };
}

function whatAndWhere({ apa, at, cells, related }: FindingView): string {
  const where = [
    ...(cells === formatPosition(at) ? [] : [`Sel: ${cells}.`]),
    ...(related.length === 0 ? [] : [`Terkait: ${printSome(related.map(formatAddress))}.`]),
  ];
  return where.length === 0 ? apa : `${apa} (${where.join(" ")})`;
}

export function ignoredOf(ignored: ResultView["ignored"]): LaporanIgnored[] {
  return ignored.map(({ finding, ignore: { reason } }) => ({
    severity: finding.severity,
    at: finding.at,
    apa: `${finding.sheet}: ${whatAndWhere(finding)}`,
    reason,
  }));
}
