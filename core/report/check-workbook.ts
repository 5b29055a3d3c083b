import type { Pack } from "../nomenklatur";
import { joinPlan } from "../plan/join";
import type { Plan } from "../plan/plan";
import { checkSteps, finish, type CheckResult } from "../rules/check";
import { RULES } from "../rules";
import { referenceFor } from "../rules/reference";
import { chooseRules, type ChangedRule } from "../rules/rule-settings";
import type { Assignment } from "../tables/assignment";
import { recognise } from "../tables/recognise";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { NO_SETTINGS, type CheckSettings } from "./check-settings";

/** A workbook with everything that was read in it and said about it. */
export interface CheckedWorkbook extends CheckResult {
  readonly plan: Plan;
  /** Rules that this workbook switched off or gave another severity, in the order of the rules. */
  readonly changed: readonly ChangedRule[];
}

export interface CheckOptions {
  /** Lists of codes to hold the plan against; without any, codes and names are not compared with a list. */
  readonly packs?: readonly Pack[];
  /** The id of the one in force; without it the one that the plan was most likely written with. */
  readonly versi?: string | null;
  /** What a person said that tables are. */
  readonly assignments?: readonly Assignment[];
  /** What the workbook wants of the rules. */
  readonly settings?: CheckSettings;
}

/** What the check is about to do; a rule's turn is told with how many there are. */
export type CheckStep =
  | { readonly doing: "kenali" }
  | { readonly doing: "gabung" }
  | { readonly doing: "periksa"; readonly rule: number; readonly of: number };

/**
 * The whole way in steps: tables, plan, rules. Yields before each, so that a host can show progress, pause between two
 * of them, or stop by not asking for more.
 */
export function* checkWorkbookSteps(
  snapshot: WorkbookSnapshot,
  { assignments = [], packs = [], versi = null, settings = NO_SETTINGS }: CheckOptions = {},
): Generator<CheckStep, CheckedWorkbook> {
  yield { doing: "kenali" };
  const recognition = recognise(snapshot, assignments);
  yield { doing: "gabung" };
  const plan = joinPlan(snapshot.name, recognition, settings.polaritas);
  const { rules, changed } = chooseRules(RULES, settings.rules);
  const steps = checkSteps(plan, { reference: referenceFor(plan, packs, versi), rules });
  for (let rule = 1; ; rule++) {
    if (rule <= rules.length) yield { doing: "periksa", rule, of: rules.length };
    const step = steps.next();
    if (step.done) return { plan, changed, ...step.value };
  }
}

/** The whole way at once. */
export function checkWorkbook(snapshot: WorkbookSnapshot, options?: CheckOptions): CheckedWorkbook {
  return finish(checkWorkbookSteps(snapshot, options));
}
