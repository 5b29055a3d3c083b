import type { Plan } from "../plan/plan";
import type { TableKindId } from "../tables/kinds";
import type { Severity } from "../workbook/mark";
import type { Category, FindingDraft } from "./finding";
import type { Reference } from "./reference";

/** A rule: a law of the Renstra, how to see that it is broken, and how to say it. */
export interface Rule {
  /** Indonesian kebab-case name of the law; the file carries the same name. Frozen once released. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** The law in one line, as a statement that should be true. */
  readonly title: string;
  /** Why it matters, in one or two sentences to a planner. */
  readonly why: string;
  /** The regulation or practice that it rests on. */
  readonly source: string;
  /** Kinds of table that it reads. */
  readonly tables: readonly TableKindId[];
  /**
   * Small sheets typed as text: one line a row, cells parted by "|", a "*" before each cell where a finding is expected.
   * A line "== Name" begins another sheet. Tests run them, docs print them.
   */
  readonly examples: { readonly salah: readonly string[]; readonly benar: readonly string[] };
  check(plan: Plan, reference: Reference): Iterable<FindingDraft>;
}

export function defineRule(rule: Rule): Rule {
  return rule;
}
