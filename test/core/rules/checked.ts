import { joinPlan } from "../../../core/plan/join";
import type { Plan } from "../../../core/plan/plan";
import { checkPlan, type CheckResult } from "../../../core/rules/check";
import { EXAMPLE_REFERENCE } from "../../../core/rules/example-reference";
import type { Rule } from "../../../core/rules/rule";
import { recognise } from "../../../core/tables/recognise";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";

export interface Checked extends CheckResult {
  readonly plan: Plan;
}

/** What the rules say of a workbook, beside the small lists of codes that examples are held against. */
export function checked(rules: readonly Rule[], snapshot: WorkbookSnapshot): Checked {
  const recognition = recognise(snapshot);
  if (recognition.tables.length === 0) throw new Error("tidak dikenali sebagai tabel");
  const plan = joinPlan(snapshot.name, recognition);
  return { plan, ...checkPlan(plan, { reference: EXAMPLE_REFERENCE, rules }) };
}
