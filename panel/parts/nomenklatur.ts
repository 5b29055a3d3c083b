import type { ActionContext } from "../actions/context";
import { findListActions, type FindListActions } from "../actions/find-lists";
import { listActions, type ListActions } from "../actions/lists";
import { nomenklaturActions, type NomenklaturActions as SearchActions } from "../actions/nomenklatur";
import { updateActions, type UpdateActions } from "../actions/updates";

/* Lists of codes: search, insertion, updates, import. */

export { NomenklaturTab as Content } from "../nomenklatur/nomenklatur-tab";

export interface NomenklaturActions extends FindListActions, ListActions, SearchActions, UpdateActions {}

export function createActions(context: ActionContext, check: () => Promise<void>): NomenklaturActions {
  return {
    ...findListActions(context),
    ...listActions(context, check),
    ...nomenklaturActions(context),
    ...updateActions(context, check),
  };
}
