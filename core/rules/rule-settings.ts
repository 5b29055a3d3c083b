import type { Severity } from "../workbook/mark";
import type { FindingDraft } from "./finding";
import type { Rule } from "./rule";

/** How much a rule matters in a workbook; "mati": it is not asked at all. */
export type RuleLevel = Severity | "mati";

/** What a person said of a rule, for one workbook. */
export interface RuleSetting {
  readonly rule: string;
  readonly level: RuleLevel;
}

/** A rule that this workbook takes otherwise than it was declared. */
export interface ChangedRule {
  readonly rule: string;
  /** The law in one line. */
  readonly title: string;
  readonly own: Severity;
  readonly level: RuleLevel;
}

/** The rules as a workbook wants them: those that are on, at their levels; and which of them were changed. */
export interface RuleChoice {
  readonly rules: readonly Rule[];
  readonly changed: readonly ChangedRule[];
}

/** Settings of rules that are no more, or that say what the rule says itself, change nothing. */
export function chooseRules(rules: readonly Rule[], settings: readonly RuleSetting[]): RuleChoice {
  const levels = new Map(settings.map(({ rule, level }) => [rule, level]));
  const levelOf = ({ id, severity }: Rule): RuleLevel => levels.get(id) ?? severity;
  return {
    rules: rules.flatMap((rule) => {
      const level = levelOf(rule);
      if (level === rule.severity) return [rule];
      return level === "mati" ? [] : [atLevel(rule, level)];
    }),
    changed: rules
      .filter((rule) => levelOf(rule) !== rule.severity)
      .map((rule) => ({ rule: rule.id, title: rule.title, own: rule.severity, level: levelOf(rule) })),
  };
}

const RANK: Readonly<Record<RuleLevel, number>> = { error: 3, warning: 2, info: 1, mati: 0 };

/** Does the workbook ask less of its plan than the rule would? */
export function isWeakened({ own, level }: Pick<ChangedRule, "own" | "level">): boolean {
  return RANK[level] < RANK[own];
}

function atLevel(rule: Rule, level: Severity): Rule {
  return {
    ...rule,
    severity: level,
    *check(plan, reference) {
      for (const draft of rule.check(plan, reference))
        yield { ...draft, severity: severityOf(rule, draft, level) };
    },
  };
}

/** What the rule itself says with less weight keeps less weight: a doubt does not go away by raising the rule. */
function severityOf(rule: Rule, { severity = rule.severity }: FindingDraft, level: Severity): Severity {
  const isDoubtful = RANK[severity] < RANK[rule.severity];
  return isDoubtful && RANK[severity] < RANK[level] ? severity : level;
}
