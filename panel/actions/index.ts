import type { ActionContext } from "./context";
import { checkActions, type CheckActions } from "./check";
import { compareActions, type CompareActions } from "./compare";
import { findListActions, type FindListActions } from "./find-lists";
import { formulaActions, type FormulaActions } from "./formulas";
import { functionActions, type FunctionActions } from "./functions";
import { gambarActions, type GambarActions } from "./gambar";
import { ignoreActions, type IgnoreActions } from "./ignore";
import { laporanActions, type LaporanActions } from "./laporan";
import { listActions, type ListActions } from "./lists";
import { markActions, type MarkActions } from "./marks";
import { nomenklaturActions, type NomenklaturActions } from "./nomenklatur";
import { settingActions, type SettingActions } from "./settings";
import { previewActions, type PreviewActions } from "./preview";
import { repairActions, type RepairActions } from "./repairs";
import { tableActions, type TableActions } from "./tables";
import { templateActions, type TemplateActions } from "./templates";
import { updateActions, type UpdateActions } from "./updates";
import { walkActions, type WalkActions } from "./walk";

/** All that the pane can do. */
export interface Actions
  extends
    CheckActions,
    CompareActions,
    FindListActions,
    FormulaActions,
    FunctionActions,
    GambarActions,
    IgnoreActions,
    LaporanActions,
    ListActions,
    MarkActions,
    NomenklaturActions,
    SettingActions,
    PreviewActions,
    RepairActions,
    TableActions,
    TemplateActions,
    UpdateActions,
    WalkActions {}

export function createActions(context: ActionContext): Actions {
  const check = checkActions(context);
  return {
    ...check,
    ...compareActions(context),
    ...findListActions(context),
    ...formulaActions(context),
    ...functionActions(context),
    ...gambarActions(context),
    ...ignoreActions(context),
    ...laporanActions(context, () => check.check()),
    ...listActions(context, () => check.check()),
    ...markActions(context, () => check.check()),
    ...nomenklaturActions(context),
    ...settingActions(context, () => check.check()),
    ...previewActions(context, () => check.check()),
    ...repairActions(context),
    ...tableActions(context, () => check.check()),
    ...templateActions(context),
    ...updateActions(context, () => check.check()),
    ...walkActions(context, () => check.check()),
  };
}
