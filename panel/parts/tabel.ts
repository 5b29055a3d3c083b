import type { ActionContext } from "../actions/context";
import { tableActions, type TableActions } from "../actions/tables";
import { templateActions, type TemplateActions } from "../actions/templates";

/* What was recognised, and tables that can be added. */

export { TablesTab as Content } from "../tables/tables-tab";

export interface TabelActions extends TableActions, TemplateActions {}

export function createActions(context: ActionContext, check: () => Promise<void>): TabelActions {
  return { ...tableActions(context, check), ...templateActions(context) };
}
