import { wishedSheet, type TemplateWish } from "../../core/report/template-view";
import { TEXTS } from "../texts";
import { addSheetAndGo, attempt, say, type ActionContext } from "./context";

const T = TEXTS.templates;

export interface TemplateActions {
  /** Adds the wished table to the workbook as a sheet, and goes there. */
  addTemplate(wish: TemplateWish): Promise<void>;
}

export function templateActions(context: ActionContext): TemplateActions {
  const { store } = context;
  return {
    addTemplate: (wish) =>
      attempt(context, async () => {
        const { checked, nomenklatur } = store.get();
        const { nomenklatur: lists } = nomenklatur;
        const sheet = wishedSheet(wish, { plan: checked?.plan ?? null, nomenklatur: lists });
        if (!sheet) {
          say(context, T.badPeriod);
          return;
        }
        await addSheetAndGo(context, sheet, T.added);
        store.dispatch({ type: "edited" });
      }),
  };
}
