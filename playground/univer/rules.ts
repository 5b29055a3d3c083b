import type { IStyleBase } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from "@univerjs/preset-sheets-conditional-formatting";
import { formatRange, parseRange } from "../../core/workbook/address";
import { rangeOf, univerRange } from "./range";

export type FormulaRule = IConditionFormattingRule<IFormulaHighlightCell>;

/** A conditional format by formula (without its leading "="), in Univer's terms. */
export function formulaRule(
  id: string,
  formula: string,
  ranges: readonly string[],
  style: IStyleBase,
): FormulaRule {
  return {
    cfId: id,
    ranges: ranges.flatMap((text) => parseRange(text) ?? []).map(univerRange),
    stopIfTrue: false,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: `=${formula}`, style },
  };
}

export function isFormulaRule(rule: IConditionFormattingRule): rule is FormulaRule {
  return rule.rule.type === CFRuleType.highlightCell && rule.rule.subType === CFSubRuleType.formula;
}

/** All conditional formats by formula of a sheet, the planner's and ours. */
export function formulaFormats(sheet: FWorksheet): { range: string; formula: string }[] {
  return sheet
    .getConditionalFormattingRules()
    .filter(isFormulaRule)
    .map(({ ranges, rule }) => ({
      range: ranges.map((range) => formatRange(rangeOf(range))).join(" "),
      formula: rule.value.replace(/^=/, ""),
    }));
}
