import type { Plan } from "../plan/plan";
import { addressOf } from "../workbook/address";
import type { Severity } from "../workbook/mark";
import type { Finding, FindingDraft } from "./finding";
import { RULES } from "./index";
import type { Reference } from "./reference";
import type { Rule } from "./rule";

/** A rule that threw: a fault of ours, told so that the other rules' findings are not mistaken for all. */
export interface RuleFailure {
  readonly rule: string;
  readonly message: string;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** What a check is made with. */
export interface CheckMeans {
  readonly reference: Reference;
  /** All of them where left out. */
  readonly rules?: readonly Rule[];
}

/** Runs the rules one by one; yields after each so that a host can pause, show progress or stop. */
export function* checkSteps(
  plan: Plan,
  { reference, rules = RULES }: CheckMeans,
): Generator<Rule, CheckResult> {
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of rules) {
    try {
      // Not spread into arguments, of which there cannot be a hundred thousand.
      for (const finding of runRule(rule, plan, reference)) findings.push(finding);
    } catch (error) {
      failures.push({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
    }
    yield rule;
  }
  return { findings: inReadingOrder(plan, findings), failures };
}

export function checkPlan(plan: Plan, means: CheckMeans): CheckResult {
  return finish(checkSteps(plan, means));
}

/** Takes all steps of a check at once. */
export function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function runRule(rule: Rule, plan: Plan, reference: Reference): Finding[] {
  const findings: Finding[] = [];
  for (const draft of rule.check(plan, reference)) {
    const finding = completed(rule, draft);
    if (finding) findings.push(finding);
  }
  return findings;
}

function completed(rule: Rule, draft: FindingDraft): Finding | null {
  const [first, ...more] = draft.cells.map(addressOf);
  if (!first) return null;
  return {
    rule: rule.id,
    category: draft.category ?? rule.category,
    severity: draft.severity ?? rule.severity,
    cells: [first, ...more.filter((cell) => cell.sheet === first.sheet)],
    related: [...more.filter((cell) => cell.sheet !== first.sheet), ...(draft.related ?? []).map(addressOf)],
    apa: draft.apa,
    mengapa: draft.mengapa ?? rule.why,
    perbaikan: draft.perbaikan,
    observed: draft.observed,
    expected: draft.expected,
    subject: draft.subject,
    fix: draft.fix ?? null,
    arah: draft.arah ?? null,
  };
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

function inReadingOrder(plan: Plan, findings: readonly Finding[]): Finding[] {
  const sheets = new Map(plan.sheets.map((sheet, index) => [sheet.name, index]));
  const place = ({ cells: [first] }: Finding): number =>
    (sheets.get(first.sheet) ?? 0) * 1e12 + first.row * 1e5 + first.column;
  return [...findings].sort((a, b) => place(a) - place(b) || RANK[a.severity] - RANK[b.severity]);
}
