import { contentOf, rowTexts, type CellChange } from "../../core/report/cell-change";
import { contentIn } from "../../core/workbook/changed-cells";
import type { SeenEdit } from "../../core/workbook/edit";
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
  const edits = lookedAt(now, changes);
  if (!edits) {
    say(context, T.changedMeanwhile);
    return;
  }
  const settling = repairs && settleRepairs(context, repairs, check);
  const leftOut = await writeUndoably(context, { edits, isRowByRow: true, done, undone: T.undone, settling });
  if (update !== undefined && leftOut.length === 0) takeOff(context, update);
}

/**
 * The edits, each with what somebody looked at in its cell; the host leaves alone what is another by now. null where a
 * row is not the same: rows may have been inserted, and nobody knows where the cells are.
 */
function lookedAt(now: WorkbookSnapshot, changes: readonly CellChange[]): SeenEdit[] | null {
  const sheets = new Map<string, Sheet>();
  const edits: SeenEdit[] = [];
  for (const { at, before, row, edit } of changes) {
    const sheet = sheets.get(at.sheet) ?? sheetNamed(now, at.sheet);
    sheets.set(at.sheet, sheet);
    if (rowTexts(sheet, at) !== row) return null;
    const isSame = contentOf(sheet, at) === before;
    edits.push({ ...edit, seen: isSame ? contentIn(now, at) : { value: before } });
  }
  return edits;
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
