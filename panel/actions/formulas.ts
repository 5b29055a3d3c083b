import { freezeFormulas, plainFormulas, refreshFormulas, type FormulaChange } from "../../core/formulas";
import type { FillView } from "../../core/report/fill-view";
import { seenIn } from "../../core/workbook/changed-cells";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { TEXTS } from "../texts";
import { attempt, say, writeUndoably, type ActionContext } from "./context";

/** What can be done with our formulas in the whole workbook, each in one write that can be taken back. */
export interface FormulaActions {
  /** Enters stuck formulas anew, spelled as this host does. */
  refreshFormulas(): Promise<void>;
  /** Puts their values in their place. */
  freezeFormulas(): Promise<void>;
  /** Puts formulas in their place that work without us. */
  plainFormulas(): Promise<void>;
  /** Shows what filling a column with formulas would change. */
  previewFill(view: FillView): void;
}

type Kind = "refresh" | "freeze" | "plain";

export function formulaActions(context: ActionContext): FormulaActions {
  const { host, store, functionPrefix } = context;
  const run = (kind: Kind, changeOf: (workbook: WorkbookSnapshot) => FormulaChange): Promise<void> =>
    attempt(context, async () => {
      const workbook = await host.read();
      const { formulas, undo, left, ...change } = changeOf(workbook);
      const edits = seenIn(workbook, change.edits);
      const { done, none } = TEXTS.formulas[kind];
      if (formulas === 0) say(context, none);
      else await writeUndoably(context, { edits, undo, done: done(formulas), undone: TEXTS.formulas.undone });
      store.dispatch({ type: "left-alone", leftAlone: left });
      // Who pressed a button of the ribbon sees what stayed, and why.
      if (left.length > 0) store.dispatch({ type: "tab", tab: "fungsi" });
    });
  return {
    refreshFormulas: () => run("refresh", (workbook) => refreshFormulas(workbook, functionPrefix)),
    freezeFormulas: () => run("freeze", freezeFormulas),
    plainFormulas: () => run("plain", plainFormulas),
    previewFill({ title, changes }) {
      const preview = { title: TEXTS.fill.preview(title), changes, done: TEXTS.fill.done(changes.length) };
      store.dispatch({ type: "offer", change: { preview } });
    },
  };
}
