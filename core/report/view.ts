import { RULES } from "../rules";
import type { Finding } from "../rules/finding";
import type { ArahIndikator, PolaritasSetting } from "../plan/arah-indikator";
import type { Plan } from "../plan/plan";
import type { ChangedRule } from "../rules/rule-settings";
import { sebutArah } from "../rules/shared/cara-capaian";
import { contains, formatRange, type Address } from "../workbook/address";
import type { Severity } from "../workbook/mark";
import { ignoredRule, ignoreKey, sortOut, type Ignore } from "./ignores";
import { countBySeverity } from "./json";
import { runs } from "./marks";
import { verdict } from "./summary";
import type { CheckedWorkbook } from "./check-workbook";

/** One finding as a pane shows it: plain texts, ready to be set as text and never as HTML. */
export interface FindingView {
  /** What it is a view of. */
  readonly shows: Finding;
  /** Stable for as long as the finding says the same about the same row. */
  readonly key: string;
  readonly severity: Severity;
  /** The severity that its rule declares, where this workbook changed it; null where it did not. */
  readonly semula: Severity | null;
  /** What its rule was declared as, and what this workbook takes it for. */
  readonly ruleLevel: Pick<ChangedRule, "own" | "level">;
  /** Where a click leads. */
  readonly at: Address;
  /** "E8, G8:G12 dan 3 sel lain". */
  readonly cells: string;
  readonly sheet: string;
  readonly rule: string;
  readonly title: string;
  readonly apa: string;
  readonly mengapa: string;
  readonly perbaikan: string;
  readonly observed: string;
  readonly expected: string;
  /** The regulation or practice that the rule rests on. */
  readonly source: string;
  readonly related: readonly Address[];
  /** The polarity that it rests on; null where it rests on none. */
  readonly arah: ArahView | null;
}

/** The polarity of an indicator, with how it is known in words. */
export interface ArahView extends ArahIndikator {
  readonly sebutan: string;
}

export interface GroupView {
  readonly key: string;
  readonly title: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly FindingView[];
}

export interface ResultView {
  readonly verdict: string;
  readonly ready: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly groups: readonly GroupView[];
  readonly ignored: readonly { readonly finding: FindingView; readonly ignore: Ignore }[];
  readonly outdated: readonly Ignore[];
  /** Rules that failed: their findings are not complete. */
  readonly failures: readonly string[];
  /** Rules that this workbook switched off or gave another severity. */
  readonly changed: readonly ChangedRule[];
  /** Indicators whose polarity a person said. */
  readonly polaritas: readonly PolaritasSetting[];
}

export interface ViewOptions {
  readonly groupBy: "tabel" | "aturan";
  readonly severities: readonly Severity[];
  /** Words that must all occur in a finding's texts or cells. */
  readonly search: string;
  readonly ignores: readonly Ignore[];
}

/** Arranges a result for reading. Counts and verdict speak of all open findings, groups of those that pass the filters. */
export function resultView(checked: CheckedWorkbook, options: ViewOptions): ResultView {
  const { open, ignored, outdated } = sortOut(checked.findings, options.ignores);
  const counts = countBySeverity(open);
  // What an absent rule would say is not known.
  const off = new Set(checked.changed.filter(({ level }) => level === "mati").map(({ rule }) => rule));
  const wanted = open.filter((finding) => options.severities.includes(finding.severity));
  const shown = wanted
    .map((finding) => ({ finding, view: findingView(finding, checked.changed) }))
    .filter(({ view }) => matches(view, options.search));
  return {
    verdict: verdict(counts, checked.plan.tables.length, checked.changed),
    ready: counts.error === 0 && checked.plan.tables.length > 0,
    counts,
    groups: grouped(shown, options.groupBy === "tabel" ? tableOf(checked.plan) : ruleOf),
    ignored: ignored.map(({ finding, ignore }) => ({
      finding: findingView(finding, checked.changed),
      ignore,
    })),
    outdated: outdated.filter((ignore) => !off.has(ignoredRule(ignore))),
    failures: checked.failures.map((failure) => failure.rule),
    changed: checked.changed,
    polaritas: checked.plan.polaritas,
  };
}

const RULE_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
const MOST_RANGES = 6;

export function findingView(finding: Finding, changed: readonly ChangedRule[] = []): FindingView {
  const rule = RULE_BY_ID.get(finding.rule);
  const own = rule?.severity ?? finding.severity;
  const level = changed.find((each) => each.rule === finding.rule)?.level ?? own;
  const [at] = finding.cells;
  const ranges = runs(finding.cells).map(formatRange);
  const more = ranges.length > MOST_RANGES ? ` dan ${String(ranges.length - MOST_RANGES)} sel lain` : "";
  return {
    shows: finding,
    key: ignoreKey(finding),
    severity: finding.severity,
    semula: level === own || finding.severity === own ? null : own,
    ruleLevel: { own, level },
    at,
    cells: ranges.slice(0, MOST_RANGES).join(", ") + more,
    sheet: at.sheet,
    rule: finding.rule,
    title: rule?.title ?? finding.rule,
    apa: finding.apa,
    mengapa: finding.mengapa,
    perbaikan: finding.perbaikan,
    observed: finding.observed,
    expected: finding.expected,
    source: rule?.source ?? "",
    related: finding.related,
    arah: finding.arah && { ...finding.arah, sebutan: sebutArah(finding.arah) },
  };
}

function matches(view: FindingView, search: string): boolean {
  const text = [view.apa, view.perbaikan, view.title, view.sheet, view.cells, view.rule]
    .join(" ")
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

type Classify = (finding: Finding) => { key: string; title: string };

const ruleOf: Classify = ({ rule }) => ({ key: rule, title: RULE_BY_ID.get(rule)?.title ?? rule });

/** The table in which a finding's first cell lies, its caption included. */
function tableOf(plan: Plan): Classify {
  return ({ cells: [first] }) => {
    const table = plan.tables.find(
      ({ sheet, range, caption }) =>
        sheet.name === first.sheet && contains({ ...range, top: caption.top }, first),
    );
    return table
      ? { key: `${first.sheet}!${formatRange(table.range)}`, title: `${first.sheet}: ${table.kind.title}` }
      : { key: first.sheet, title: first.sheet };
  };
}

function grouped(shown: readonly { finding: Finding; view: FindingView }[], classify: Classify): GroupView[] {
  const groups = new Map<string, { title: string; findings: Finding[]; views: FindingView[] }>();
  for (const { finding, view } of shown) {
    const { key, title } = classify(finding);
    const group = groups.get(key) ?? { title, findings: [], views: [] };
    group.findings.push(finding);
    group.views.push(view);
    groups.set(key, group);
  }
  return [...groups].map(([key, { title, findings, views }]) => ({
    key,
    title,
    counts: countBySeverity(findings),
    findings: views,
  }));
}
