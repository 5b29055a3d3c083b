import { joinPlan } from "../plan/join";
import type { Plan } from "../plan/plan";
import { checkPlan, type CheckResult } from "../rules/check";
import { recognise } from "../tables/recognise";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** A workbook with everything that was read in it and said about it. */
export interface CheckedWorkbook extends CheckResult {
  readonly plan: Plan;
}

/** The whole way at once: tables, plan, rules. */
export function checkWorkbook(snapshot: WorkbookSnapshot): CheckedWorkbook {
  const plan = joinPlan(snapshot.name, recognise(snapshot));
  return { plan, ...checkPlan(plan) };
}
