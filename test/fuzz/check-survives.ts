import { checkWorkbook } from "../../core/report/check-workbook";
import { toJson } from "../../core/report/json";
import { marksOf } from "../../core/report/marks";
import { reportLines } from "../../core/report/text";
import { resultView } from "../../core/report/view";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";

/**
 * What went wrong in checking a workbook and telling the result, one line each; none where all is well. The workbook is
 * frozen first, so that a change of any value throws.
 */
export function checkSurvives(workbook: WorkbookSnapshot): string[] {
  const checked = checkWorkbook(frozen(workbook));
  const names = new Set(workbook.sheets.map(({ name }) => name));
  resultView(checked, {
    groupBy: "aturan",
    severities: ["error", "warning", "info"],
    search: "",
    ignores: [],
  });
  marksOf(checked.findings);
  reportLines(checked);
  JSON.stringify(toJson(checked));
  return [
    ...checked.failures.map(({ rule, message }) => `${rule} threw: ${message}`),
    ...checked.findings
      .filter(({ cells, related }) => [...cells, ...related].some(({ sheet }) => !names.has(sheet)))
      .map(({ rule }) => `${rule} points nowhere`),
  ];
}

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
