import { readPack, writePack, type Pack } from "../../core/nomenklatur";
import { LIST_IN_FORCE_KEY, listFileName } from "../../core/report/lists-view";
import { HostError } from "../../core/workbook/host";
import { copyText } from "../clipboard";
import { offerDownload } from "../download";
import type { Message } from "../state/state";
import { TEXTS } from "../texts";
import { attempt, say, type ActionContext } from "./context";
import { allLists } from "./known-lists";

const T = TEXTS.nomenklatur.lists;

export interface ListActions {
  /** Takes a file that somebody exported. */
  importListFile(file: Blob): Promise<void>;
  saveList(pack: Pack): Promise<void>;
  /** Hands the list out as one file. */
  exportList(pack: Pack): Promise<void>;
  removeList(pack: Pack): Promise<void>;
  /** Removes one that cannot be read any more; there is nothing that could be brought back. */
  removeDamaged(id: string): Promise<void>;
  /** Says against which list this workbook is held; null leaves it to the plan. */
  chooseList(id: string | null): Promise<void>;
}

export function listActions(context: ActionContext, check: () => Promise<void>): ListActions {
  const { store, settings, lists } = context;
  const save = (pack: Pack): Promise<void> => savePack(context, check, pack);
  return {
    importListFile: (file) =>
      attempt(context, async () => {
        const reading = readPack(await file.text());
        if (reading.kind === "rusak") throw new HostError(`${reading.apa} ${reading.perbaikan}`);
        await save(reading.pack);
      }),
    saveList: (pack) => attempt(context, () => save(pack)),
    exportList: (pack) =>
      attempt(context, () => {
        exportPack(context, pack);
        return Promise.resolve();
      }),
    removeList: (pack) =>
      attempt(context, async () => {
        await lists.remove(pack.id);
        await listsChanged(context, check);
        const undo = (): void => void attempt(context, () => save(pack));
        sayUnlessTrouble(context, T.removed(pack.judul), { label: TEXTS.undo, run: undo });
      }),
    removeDamaged: (id) =>
      attempt(context, async () => {
        await lists.remove(id);
        await listsChanged(context, check);
        sayUnlessTrouble(context, T.removed(id));
      }),
    chooseList: (id) =>
      attempt(context, async () => {
        store.dispatch({ type: "nomenklatur", change: { versi: id } });
        // The check begins first: it would wipe away that storing failed. It reads what is being stored.
        const checked = store.get().checked ? check() : null;
        await settings.write(LIST_IN_FORCE_KEY, id);
        await checked;
      }),
  };
}

async function savePack(context: ActionContext, check: () => Promise<void>, pack: Pack): Promise<void> {
  const { store, lists } = context;
  const known = store.get().nomenklatur.lists ?? [];
  if (known.some((list) => list.pack.id === pack.id && list.owner !== "pengguna"))
    throw new HostError(T.alreadyThere(pack.judul));
  await lists.save(pack);
  store.dispatch({ type: "nomenklatur", change: { found: null } });
  await listsChanged(context, check);
  sayUnlessTrouble(context, T.saved(pack.judul, pack.entries.length));
}

/** Where the check that followed failed, that is what has to be said. */
function sayUnlessTrouble(context: ActionContext, ...told: [string, Message["action"]?]): void {
  if (context.store.get().message?.kind !== "galat") say(context, ...told);
}

/** Findings and comparisons were made with other lists. */
async function listsChanged(context: ActionContext, check: () => Promise<void>): Promise<void> {
  const { store } = context;
  store.dispatch({ type: "message", message: null });
  await allLists(context);
  store.dispatch({ type: "nomenklatur", change: { updates: null } });
  if (store.get().checked) await check();
}

/** Not every host lets a page hand out a file, and none of them says so: the text can be copied as well. */
function exportPack(context: ActionContext, pack: Pack): void {
  const text = writePack(pack);
  const name = listFileName(pack);
  offerDownload(new Blob([text], { type: "application/json" }), name);
  const copy = async (): Promise<void> => {
    say(context, (await copyText(text)) ? T.copied(name) : T.notCopied);
  };
  say(context, T.exported(name), { label: T.copy, run: () => void copy() });
}
