import type { ActionContext } from "./context";
import { checkActions, type CheckActions } from "./check";
import { formulaActions, type FormulaActions } from "./formulas";
import { functionActions, type FunctionActions } from "./functions";
import { ignoreActions, type IgnoreActions } from "./ignore";
import { markActions, type MarkActions } from "./marks";
import { tableActions, type TableActions } from "./tables";
import { walkActions, type WalkActions } from "./walk";

/** All that the pane can do. */
export interface Actions
  extends
    CheckActions,
    FormulaActions,
    FunctionActions,
    IgnoreActions,
    MarkActions,
    TableActions,
    WalkActions {}

export function createActions(context: ActionContext): Actions {
  const check = checkActions(context);
  return {
    ...check,
    ...formulaActions(context),
    ...functionActions(context),
    ...ignoreActions(context),
    ...markActions(context, () => check.check()),
    ...tableActions(context, () => check.check()),
    ...walkActions(context, () => check.check()),
  };
}
