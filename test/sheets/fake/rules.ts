import type { CallLog } from "./call-log";
import { AREAS } from "./range";
import { strict } from "./strict";
import type { FakeRule } from "./workbook";

/** What each ConditionalFormatRule says, for the sheet that takes it. */
export const RULES = new WeakMap<object, FakeRule>();

/** Compared by identity, as the constants of an enumeration are. */
export const BooleanCriteria = { CUSTOM_FORMULA: { name: "CUSTOM_FORMULA" } };

export function conditionalFormatRule(rule: FakeRule, rangesOf: () => object[], calls: CallLog): object {
  const object = strict(
    "ConditionalFormatRule",
    {
      getBooleanCondition: () => (rule.formula === null ? null : condition(rule, calls)),
      getRanges: rangesOf,
    },
    calls,
  );
  RULES.set(object, rule);
  return object;
}

function condition({ formula }: FakeRule, calls: CallLog): object {
  return strict(
    "BooleanCondition",
    { getCriteriaType: () => BooleanCriteria.CUSTOM_FORMULA, getCriteriaValues: () => [formula] },
    calls,
  );
}

export function ruleBuilder(calls: CallLog): object {
  const draft: { -readonly [Key in keyof FakeRule]: FakeRule[Key] } = {
    ranges: [],
    formula: null,
    background: null,
    fontColor: null,
  };
  const builder: object = strict(
    "ConditionalFormatRuleBuilder",
    {
      whenFormulaSatisfied: (formula: string) => {
        draft.formula = formula;
        return builder;
      },
      setBackground: (colour: string) => {
        draft.background = checkedColour(colour);
        return builder;
      },
      setFontColor: (colour: string) => {
        draft.fontColor = checkedColour(colour);
        return builder;
      },
      setRanges: (ranges: readonly object[]) => {
        draft.ranges = ranges.map(areaOf);
        return builder;
      },
      build: () => {
        if (draft.formula === null || draft.ranges.length === 0)
          throw new Error("Conditional format rule must have at least one range and a condition.");
        return conditionalFormatRule({ ...draft }, () => [], calls);
      },
    },
    calls,
  );
  return builder;
}

function areaOf(range: object): FakeRule["ranges"][number] {
  const area = AREAS.get(range);
  if (!area) throw new Error("setRanges takes Ranges.");
  return area;
}

function checkedColour(colour: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`Invalid color: ${colour}`);
  return colour;
}
