import type { FunctionPrefix } from "../../core/formulas";
import type { ActionContext } from "../actions/context";
import { ignoreActions, type IgnoreActions } from "../actions/ignore";
import { markActions, type MarkActions } from "../actions/marks";
import { previewActions, type PreviewActions } from "../actions/preview";
import { repairActions, type RepairActions } from "../actions/repairs";
import { settingActions, type SettingActions } from "../actions/settings";
import { walkActions, type WalkActions } from "../actions/walk";
import { createRepairs } from "../state/repairs";
import { createShown } from "../state/shown";
import type { Views } from "./views";

/* The check, and all that is done with its findings. */

export { checkSnapshot } from "../actions/check-snapshot";
export { FindingsTab as Content } from "../findings/findings-tab";

export interface TemuanActions
  extends IgnoreActions, MarkActions, PreviewActions, RepairActions, SettingActions, WalkActions {}

export function createActions(context: ActionContext, check: () => Promise<void>): TemuanActions {
  return {
    ...ignoreActions(context),
    ...markActions(context, check),
    ...previewActions(context, check),
    ...repairActions(context),
    ...settingActions(context, check),
    ...walkActions(context, check),
  };
}

export function createViews(prefix: FunctionPrefix): Views {
  return { shownOf: createShown(), repairsOf: createRepairs(prefix) };
}
