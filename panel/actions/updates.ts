import { Nomenklatur, type Pack } from "../../core/nomenklatur";
import { jenisPemda } from "../../core/plan/kewenangan";
import {
  certainChanges,
  codeUpdates,
  type UpdateCalon,
  type UpdateItem,
} from "../../core/report/code-updates";
import { packsToCheck, type Updates } from "../state/nomenklatur";
import { TEXTS } from "../texts";
import { attempt, type ActionContext } from "./context";
import { knownLists } from "./known-lists";
import { prepareSearch } from "./nomenklatur";

const T = TEXTS.nomenklatur.updates;

export interface UpdateActions {
  /** Compares all codes of the workbook with a list. */
  findUpdates(target: Pack): Promise<void>;
  /** Shows what the certain ones would change. */
  previewCertain(updates: Updates): void;
  /** Shows what taking a candidate would change. */
  previewChoice(item: UpdateItem, calon: UpdateCalon): void;
}

export function updateActions(context: ActionContext, check: () => Promise<void>): UpdateActions {
  const { store } = context;
  return {
    findUpdates: (target) =>
      attempt(context, async () => {
        store.dispatch({ type: "offer", change: { preview: null } });
        store.dispatch({ type: "nomenklatur", change: { updates: null } });
        // Addresses must be those of now.
        if (!store.get().checked || store.get().stale) await check();
        const { checked, stale } = store.get();
        if (!checked || stale) return;
        const { lists } = await knownLists(context);
        const options = { jenis: jenisPemda(checked.plan), versi: target.id };
        const nomenklatur = new Nomenklatur(packsToCheck(lists), options);
        await prepareSearch(context, nomenklatur, new AbortController().signal);
        const updates = { judul: target.judul, view: codeUpdates(checked.plan, nomenklatur) };
        store.dispatch({ type: "nomenklatur", change: { updates, busy: null } });
      }),
    previewCertain({ view }) {
      const changes = certainChanges(view);
      const [title, done] = [T.previewCertain(view.certain.length), T.applied(view.certain.length)];
      store.dispatch({ type: "offer", change: { preview: { title, changes, done, update: "" } } });
    },
    previewChoice({ key, kode }, { kode: next, changes }) {
      const [title, done] = [T.previewChoice(kode, next), T.replaced(kode, next)];
      store.dispatch({ type: "offer", change: { preview: { title, changes, done, update: key } } });
    },
  };
}
