import { sortOut } from "../../core/report/ignores";
import { marksOf } from "../../core/report/marks";
import { TEXTS } from "../texts";
import { attempt, say, type ActionContext } from "./context";

export interface MarkActions {
  /** Marks the cells of all findings that are not set aside. */
  mark(): Promise<void>;
  unmark(): Promise<void>;
}

export function markActions(context: ActionContext, check: () => Promise<void>): MarkActions {
  const { host, store } = context;
  return {
    mark: () =>
      attempt(context, async () => {
        // A button of the ribbon may be the first thing pressed; and what was edited since may stand elsewhere now.
        if (!store.get().checked || store.get().stale) await check();
        const { checked, ignores, stale } = store.get();
        if (!checked || stale) return;
        await host.mark(marksOf(sortOut(checked.findings, ignores).open));
        store.dispatch({ type: "marks", marks: "shown" });
        say(context, TEXTS.marks.marked);
      }),
    unmark: () =>
      attempt(context, async () => {
        await host.unmark();
        store.dispatch({ type: "marks", marks: "unknown" });
        say(context, TEXTS.marks.unmarked);
      }),
  };
}
