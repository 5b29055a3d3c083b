import type { Entry, Nomenklatur } from "../../core/nomenklatur";
import { rowTexts } from "../../core/report/cell-change";
import { fillRow } from "../../core/report/fill-row";
import { nomenklaturFor } from "../../core/report/nomenklatur-view";
import { ASSIGNMENTS_KEY, readAssignments } from "../../core/report/tables-view";
import { recognise } from "../../core/tables/recognise";
import { formatPosition } from "../../core/workbook/address";
import { seenIn } from "../../core/workbook/changed-cells";
import { cellText, sheetNamed } from "../cell-text";
import { Cancelled, runInSlices } from "../slices";
import type { Preview } from "../state/preview";
import { TEXTS } from "../texts";
import { attempt, say, writeUndoably, type ActionContext } from "./context";
import { knownLists } from "./known-lists";

const T = TEXTS.nomenklatur;
/** Milliseconds. */
const SLICE = 12;

export interface NomenklaturActions {
  /** Reads the lists and makes them searchable, again only where lists, choice or plan changed. */
  openNomenklatur(): Promise<void>;
  /** Writes a text into the selected cell; a filled one is shown first. */
  insertText(text: string): Promise<void>;
  /** Shows what filling the selected row of a table would change. */
  previewRow(entry: Entry): Promise<void>;
}

export function nomenklaturActions(context: ActionContext): NomenklaturActions {
  const { host, store, settings } = context;
  const show = (preview: Preview | null): void => {
    store.dispatch({ type: "offer", change: { preview } });
  };
  return {
    openNomenklatur: preparer(context),
    insertText: (text) =>
      attempt(context, async () => {
        show(null);
        const at = await host.selection();
        if (!at) {
          say(context, T.insert.noSelection);
          return;
        }
        const workbook = await host.read();
        const before = cellText(workbook, at);
        const [done, edit] = [T.insert.done(formatPosition(at)), { ...at, value: text }];
        const row = rowTexts(sheetNamed(workbook, at.sheet), at);
        const change = { at, label: T.insert.cell, before, after: text, row, edit };
        if (before === "")
          await writeUndoably(context, {
            ...{ edits: seenIn(workbook, [edit]), done },
            undone: TEXTS.preview.undone,
          });
        else show({ title: T.insert.overwrite, changes: [change], done });
      }),
    previewRow: (entry) =>
      attempt(context, async () => {
        show(null);
        const at = await host.selection();
        if (!at) {
          say(context, T.insert.noSelection);
          return;
        }
        const assignments = readAssignments(await settings.read(ASSIGNMENTS_KEY));
        const filling = fillRow(recognise(await host.read(), assignments).tables, at, entry);
        if (filling.kind === "tidak") say(context, filling.apa);
        else {
          const row = at.row + 1;
          show({ title: T.fill.title(row, filling.title), changes: filling.changes, done: T.fill.done(row) });
        }
      }),
  };
}

/** Prepares the search in slices; a later call gives up an earlier one that is overtaken. */
function preparer(context: ActionContext): () => Promise<void> {
  const { store } = context;
  let running: AbortController | null = null;
  return () =>
    attempt(context, async () => {
      running?.abort();
      const own = new AbortController();
      running = own;
      const { lists, versi } = await knownLists(context);
      if (own.signal.aborted) return;
      const { checked, nomenklatur: before } = store.get();
      const packs = lists.map(({ pack }) => pack);
      const next = nomenklaturFor(checked?.plan ?? null, packs, versi);
      if (before.nomenklatur && isSame(before.nomenklatur, next)) return;
      try {
        await prepareSearch(context, next, own.signal);
        store.dispatch({ type: "nomenklatur", change: { nomenklatur: next, busy: null } });
      } catch (error) {
        if (!(error instanceof Cancelled)) throw error;
      }
    });
}

/** Makes lists searchable, and tells how far it is. */
export function prepareSearch(
  { store }: ActionContext,
  nomenklatur: Nomenklatur,
  signal: AbortSignal,
): Promise<void> {
  return runInSlices(nomenklatur.prepareSearch(), {
    budget: SLICE,
    signal,
    onStep: (part) => {
      store.dispatch({ type: "nomenklatur", change: { busy: { text: T.preparing, part } } });
    },
  });
}

function isSame(one: Nomenklatur, other: Nomenklatur): boolean {
  return (
    one.jenis === other.jenis &&
    one.lists.length === other.lists.length &&
    one.lists.every(({ pack }, index) => pack === other.lists[index]?.pack)
  );
}
