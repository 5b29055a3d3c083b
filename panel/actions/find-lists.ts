import { findLists } from "../../core/report/lists-view";
import { HostError } from "../../core/workbook/host";
import { Cancelled, runInSlices } from "../slices";
import { TEXTS } from "../texts";
import { attempt, type ActionContext } from "./context";

/** Milliseconds. */
const SLICE = 12;

export interface FindListActions {
  /** Looks for lists on all sheets; what is found waits to be saved. */
  findListsHere(): Promise<void>;
  /** Stops looking, and forgets what was found. */
  cancelImport(): void;
}

export function findListActions(context: ActionContext): FindListActions {
  const { store } = context;
  let search: AbortController | null = null;
  return {
    findListsHere: () =>
      attempt(context, async () => {
        search?.abort();
        search = new AbortController();
        await findIn(context, search.signal);
      }),
    cancelImport() {
      search?.abort();
      store.dispatch({ type: "nomenklatur", change: { found: null, busy: null } });
    },
  };
}

async function findIn({ host, store: { dispatch } }: ActionContext, signal: AbortSignal): Promise<void> {
  const start = { found: null, busy: { text: TEXTS.progress.read, part: 0 } };
  dispatch({ type: "nomenklatur", change: start });
  try {
    const found = await runInSlices(findLists(await host.read()), {
      budget: SLICE,
      signal,
      onStep: ({ sheet, done, of }) => {
        const busy = { text: TEXTS.nomenklatur.lists.reading(sheet), part: done / of };
        dispatch({ type: "nomenklatur", change: { busy } });
      },
    });
    if ("kind" in found) throw new HostError(`${found.apa} ${found.perbaikan}`);
    dispatch({ type: "nomenklatur", change: { found, busy: null } });
  } catch (error) {
    dispatch({ type: "nomenklatur", change: { busy: null } });
    if (!(error instanceof Cancelled)) throw error;
  }
}
