import { isErrorValue } from "../workbook/sheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import {
  changeFormulas,
  hasFormula,
  valueAt,
  type FormulaCell,
  type FormulaChange,
  type Outcome,
} from "./change";
import { exportedFormula } from "./google-export";
import { ownCalls } from "./own-calls";
import { parseFormula } from "./parse";
import { spillOf } from "./size";

/**
 * "Bekukan menjadi nilai": puts their values in the place of our formulas, also in the cells that they fill beside
 * their own, so that a workbook can leave the office. Formulas without our functions stay.
 */
export function freezeFormulas(workbook: WorkbookSnapshot): FormulaChange {
  return changeFormulas(workbook, frozen);
}

function frozen({ at, formula, value }: FormulaCell, sheet: SheetSnapshot): Outcome {
  const expression = parseFormula(exportedFormula(formula) ?? formula);
  if (!expression) return { reason: "rumusnya tidak terbaca" };
  if (ownCalls(expression).length === 0) return null;
  if (typeof value === "string" && isErrorValue(value)) return { reason: `hasilnya ${value}` };
  const beside = spillOf(at, expression);
  if (!beside) return { reason: "berapa sel yang diisinya tidak dapat dipastikan" };
  const filled = beside.filter((cell) => !hasFormula(sheet, cell));
  return [at, ...filled].map((cell) => ({ ...cell, value: valueAt(sheet, cell) }));
}
