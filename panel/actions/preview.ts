import { contentOf, rowTexts, type CellChange } from "../../core/report/cell-change";
import type { Sheet } from "../../core/workbook/sheet";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { sheetNamed } from "../cell-text";
import type { Preview } from "../state/preview";
import { TEXTS } from "../texts";
import { attempt, say, writeUndoably, type ActionContext } from "./context";

const T = TEXTS.preview;

export interface PreviewActions {
  /** Writes what was looked at, unless the cells or their rows changed meanwhile. */
  writePreview(preview: Preview): Promise<void>;
  dropPreview(): void;
}

export function previewActions(context: ActionContext): PreviewActions {
  const { store } = context;
  return {
    writePreview: (preview) => attempt(context, () => writeLookedAt(context, preview)),
    dropPreview: () => {
      store.dispatch({ type: "preview", preview: null });
    },
  };
}

async function writeLookedAt(context: ActionContext, preview: Preview): Promise<void> {
  const { host, store } = context;
  const { changes, done, update } = preview;
  const now = await host.read();
  store.dispatch({ type: "preview", preview: null });
  if (!isAsSeen(now, changes)) {
    say(context, T.changedMeanwhile);
    return;
  }
  await writeUndoably(context, { edits: changes.map(({ edit }) => edit), done, undone: T.undone });
  if (update !== undefined) takeOff(context, update);
}

/** Does every cell, and the row around it, still hold what somebody looked at? Rows may have been inserted since. */
function isAsSeen(now: WorkbookSnapshot, changes: readonly CellChange[]): boolean {
  const sheets = new Map<string, Sheet>();
  return changes.every(({ at, before, row }) => {
    const sheet = sheets.get(at.sheet) ?? sheetNamed(now, at.sheet);
    sheets.set(at.sheet, sheet);
    return contentOf(sheet, at) === before && rowTexts(sheet, at) === row;
  });
}

/** What was updated is no longer waiting. */
function takeOff({ store }: ActionContext, key: string): void {
  const { updates } = store.get().nomenklatur;
  if (!updates) return;
  const { view } = updates;
  const certain = key === "" ? [] : view.certain;
  const choices = view.choices.filter((item) => item.key !== key);
  const change = { updates: { ...updates, view: { ...view, certain, choices } } };
  store.dispatch({ type: "nomenklatur", change });
}
