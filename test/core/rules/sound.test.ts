import * as fc from "fast-check";
import { expect, it } from "vitest";
import { joinPlan } from "../../../core/plan/join";
import type { Plan } from "../../../core/plan/plan";
import { RULES } from "../../../core/rules";
import { checkPlan } from "../../../core/rules/check";
import { EXAMPLE_REFERENCE } from "../../../core/rules/example-reference";
import { recognise } from "../../../core/tables/recognise";
import { workbooks } from "../../generate/arbitrary";
import { snapshotOf } from "../../generate/workbook";

/** A few workbooks for each rule by itself; test/core/generated.test.ts checks hundreds with all rules at once. */
const SOUND = { seed: 2_025_2029, numRuns: 8 };

/** Joined with the first rule that asks, for all that follow. */
let plans: readonly Plan[] | null = null;

function soundPlans(): readonly Plan[] {
  plans ??= fc.sample(workbooks, SOUND).map((workbook) => {
    const snapshot = snapshotOf(workbook);
    return joinPlan(snapshot.name, recognise(snapshot));
  });
  return plans;
}

/** The workbooks lack whole tables, which is no fault of theirs. */
const SILENT = RULES.filter(({ id }) => id !== "tabel-wajib");

it.each(SILENT.map((rule) => [rule.id, rule] as const))("%s is silent on sound workbooks", (_, rule) => {
  const findings = soundPlans().flatMap(
    (plan) => checkPlan(plan, { reference: EXAMPLE_REFERENCE, rules: [rule] }).findings,
  );
  expect(findings.filter(({ severity }) => severity !== "info").map(({ apa }) => apa)).toEqual([]);
});
