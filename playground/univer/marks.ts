import type { FUniver } from "@univerjs/core/facade";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { formatRange, type Range } from "../../core/workbook/address";
import { isMarkFormula, MARK_COLOURS, markFormula, type Mark, type Severity } from "../../core/workbook/mark";
import { rangeOf } from "./range";
import { formulaRule, isFormulaRule, type FormulaRule } from "./rules";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * Puts the marks into the sheets as conditional formats. They are set as changes without an entry in the list of
 * undoable steps: "Hapus tanda" is what takes them away, and Ctrl+Z belongs to the planner's own edits.
 */
export function addMarks(api: FUniver, workbook: FWorkbook, marks: readonly Mark[]): void {
  for (const sheet of workbook.getSheets()) {
    const own = marks.filter((mark) => mark.sheet === sheet.getSheetName());
    for (const severity of SEVERITIES) {
      const ranges = own.filter((mark) => mark.severity === severity).flatMap((mark) => mark.ranges);
      if (ranges.length > 0)
        api.syncExecuteCommand(AddConditionalRuleMutation.id, {
          ...target(workbook, sheet),
          rule: rule(severity, ranges),
        });
    }
  }
}

export function removeMarks(api: FUniver, workbook: FWorkbook): void {
  for (const sheet of workbook.getSheets()) {
    for (const { cfId } of markRules(sheet))
      api.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...target(workbook, sheet), cfId });
  }
}

/** The marks as they stand now, after rows were moved or the workbook was opened with marks in it. */
export function marksOf(workbook: FWorkbook): Mark[] {
  return workbook.getSheets().flatMap((sheet) =>
    markRules(sheet).flatMap(({ ranges, rule }) => {
      const severity = SEVERITIES.find((candidate) => rule.value === `=${markFormula(candidate)}`);
      return severity ? [{ sheet: sheet.getSheetName(), severity, ranges: ranges.map(rangeOf) }] : [];
    }),
  );
}

function markRules(sheet: FWorksheet): FormulaRule[] {
  return sheet
    .getConditionalFormattingRules()
    .filter(isFormulaRule)
    .filter(({ rule }) => isMarkFormula(rule.value));
}

function target(workbook: FWorkbook, sheet: FWorksheet): { unitId: string; subUnitId: string } {
  return { unitId: workbook.getId(), subUnitId: sheet.getSheetId() };
}

function rule(severity: Severity, ranges: readonly Range[]): FormulaRule {
  const { fill, text } = MARK_COLOURS[severity];
  const areas = [...new Set(ranges.map(formatRange))];
  return formulaRule(`renstra-${severity}`, markFormula(severity), areas, {
    bg: { rgb: `#${fill}` },
    cl: { rgb: `#${text}` },
  });
}
