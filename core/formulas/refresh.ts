import { isErrorValue } from "../workbook/sheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { changeFormulas, type FormulaCell, type FormulaChange, type Outcome } from "./change";
import { computedCells, exportedFormula } from "./google-export";
import { ownCalls, ownFunction, ownName, respelled, type FunctionPrefix } from "./own-calls";
import { parseFormula } from "./parse";

/** Errors that stay in a cell although the add-in is there by now: only entering the formula anew helps. */
const STUCK = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/**
 * "Segarkan": enters our formulas anew where they are stuck, and spells them as this host does where they come from
 * another one, also from a file that Google Sheets exported. Look-ups are always entered anew: no spreadsheet knows that
 * the lists of codes have changed.
 */
export function refreshFormulas(workbook: WorkbookSnapshot, prefix: FunctionPrefix): FormulaChange {
  return changeFormulas(workbook, (cell, sheet) => refreshed(cell, sheet, prefix));
}

function refreshed(
  { at, formula, value }: FormulaCell,
  sheet: SheetSnapshot,
  prefix: FunctionPrefix,
): Outcome {
  const exported = exportedFormula(formula);
  const meant = exported ?? formula;
  const expression = parseFormula(meant);
  if (!expression) return { reason: "rumusnya tidak terbaca" };
  const calls = ownCalls(expression);
  if (calls.length === 0) return null;
  const unknown = calls.find(({ name }) => !ownFunction(name));
  if (unknown) return { reason: `fungsi ${ownName(unknown.name) ?? unknown.name} tidak ada` };
  const fresh = respelled(meant, prefix);
  const isStuck = typeof value === "string" && isErrorValue(value) && STUCK.has(value);
  const asksLists = calls.some(({ name }) => ownFunction(name)?.needs);
  if (fresh === formula && !isStuck && !asksLists) return null;
  const blocking = exported === null ? [] : computedCells(sheet, at, expression);
  return [...blocking.map((cell) => ({ ...cell, value: null })), { ...at, formula: fresh }];
}
