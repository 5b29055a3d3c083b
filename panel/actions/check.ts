import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { NotLoaded } from "../parts/lazy";
import { PARTS } from "../parts/parts-later";
import { Cancelled, unlessCancelled } from "../slices";
import type { Action } from "../state/reduce";
import { TEXTS } from "../texts";
import { troubleMessage, troubleWithRetry } from "../trouble";
import { SLOW, type ActionContext } from "./context";

/** Milliseconds. */
const QUIET_AFTER_EDITS = 800;
const AUTO_KEY = "otomatis";

export interface CheckActions {
  /** Reads and checks the workbook; a check under way is given up for it. */
  check(): Promise<void>;
  cancel(): void;
  setAuto(auto: boolean): Promise<void>;
  /** Reads what the workbook remembers. */
  load(): Promise<void>;
  /** Stops listening to the host, and any check. */
  dispose(): void;
}

export function checkActions(context: ActionContext): CheckActions {
  const { host, store, settings } = context;
  let running: AbortController | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const check = async (): Promise<void> => {
    clearTimeout(waiting);
    running?.abort();
    const own = new AbortController();
    running = own;
    store.dispatch({ type: "started" });
    const outcome = await outcomeOf(context, own.signal, () => void check());
    if (running !== own) return;
    running = null;
    store.dispatch(outcome);
  };
  const stopListening = host.onEdit(() => {
    store.dispatch({ type: "edited" });
    clearTimeout(waiting);
    if (store.get().auto) waiting = setTimeout(() => void check(), QUIET_AFTER_EDITS);
  });

  return {
    check,
    cancel: () => running?.abort(),
    async setAuto(auto) {
      clearTimeout(waiting);
      store.dispatch({ type: "auto", auto });
      if (auto && store.get().stale) void check();
      await settings.write(AUTO_KEY, auto ? "ya" : null);
    },
    async load() {
      if ((await settings.read(AUTO_KEY)) === "ya") store.dispatch({ type: "auto", auto: true });
    },
    dispose() {
      clearTimeout(waiting);
      stopListening();
      running?.abort();
      running = null;
    },
  };
}

/** Never rejects: how the check ended is what the state is told. `again` is what another try would be. */
async function outcomeOf(context: ActionContext, signal: AbortSignal, again: () => void): Promise<Action> {
  const { store } = context;
  const slow = setTimeout(() => {
    store.dispatch({ type: "progress", run: { slow: true } });
  }, SLOW);
  try {
    return await checked(context, signal);
  } catch (error) {
    if (error instanceof Cancelled)
      return { type: "stopped", message: { kind: "kabar", text: TEXTS.cancelled } };
    const message = error instanceof NotLoaded ? troubleWithRetry(error, again) : troubleMessage(error);
    return { type: "stopped", message };
  } finally {
    clearTimeout(slow);
  }
}

/** While the workbook is read, the first time, the code comes that checks it. */
async function checked(context: ActionContext, signal: AbortSignal): Promise<Action> {
  const [snapshot, { checkSnapshot }] = await Promise.all([
    read(context, signal),
    unlessCancelled(PARTS.temuan.load(), signal),
  ]);
  return checkSnapshot(context, snapshot, signal);
}

async function read({ host, store, pace }: ActionContext, signal: AbortSignal): Promise<WorkbookSnapshot> {
  const silent = setTimeout(() => {
    store.dispatch({ type: "progress", run: { waiting: pace.hint } });
  }, pace.silent);
  try {
    return await unlessCancelled(host.read(), signal);
  } finally {
    clearTimeout(silent);
    const isLoading = PARTS.temuan.now === null;
    store.dispatch({
      type: "progress",
      run: { waiting: null, ...(isLoading ? { step: { doing: "muat" } } : {}) },
    });
  }
}
