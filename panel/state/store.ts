import { reduce, type Action } from "./reduce";
import { INITIAL, type State } from "./state";

/** The one place where the pane's state lives. */
export interface StateStore {
  get(): State;
  dispatch(action: Action): void;
  /** Calls back after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

export function createStateStore(initial: State = INITIAL): StateStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
