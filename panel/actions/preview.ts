import { contentOf, rowTexts, type CellChange } from "../../core/report/cell-change";
import type { Sheet } from "../../core/workbook/sheet";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { sheetNamed } from "../cell-text";
import type { Preview } from "../state/preview";
import { TEXTS } from "../texts";
import { attempt, say, writeUndoably, type ActionContext } from "./context";
import { settleRepairs } from "./repairs";

const T = TEXTS.preview;

export interface PreviewActions {
  /** Writes what was looked at, unless the cells or their rows changed meanwhile. */
  writePreview(preview: Preview): Promise<void>;
  dropPreview(): void;
}

export function previewActions(context: ActionContext, check: () => Promise<void>): PreviewActions {
  const { store } = context;
  return {
    writePreview: (preview) => attempt(context, () => writeLookedAt(context, preview, check)),
    dropPreview: () => {
      store.dispatch({ type: "offer", change: { preview: null } });
    },
  };
}

async function writeLookedAt(
  context: ActionContext,
  preview: Preview,
  check: () => Promise<void>,
): Promise<void> {
  const { host, store } = context;
  const { changes, done, update, repairs } = preview;
  const now = await host.read();
  store.dispatch({ type: "offer", change: { preview: null } });
  if (!isAsSeen(now, changes)) {
    say(context, T.changedMeanwhile);
    return;
  }
  const edits = changes.map(({ edit }) => edit);
  const settling = repairs && settleRepairs(context, repairs, check);
  await writeUndoably(context, { edits, done, undone: T.undone, settling });
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
