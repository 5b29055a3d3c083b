import type { ActionContext } from "../actions/context";
import { formulaActions, type FormulaActions } from "../actions/formulas";
import { functionActions, type FunctionActions } from "../actions/functions";

/* The gallery of functions, and our formulas in the workbook. */

export { FunctionsTab as Content } from "../functions/functions-tab";

export interface FungsiActions extends FormulaActions, FunctionActions {}

export function createActions(context: ActionContext): FungsiActions {
  return { ...formulaActions(context), ...functionActions(context) };
}
