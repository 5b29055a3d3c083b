import type { FunctionPrefix } from "../../core/formulas";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Actions } from "../actions";
import type { Action } from "../state/reduce";
import type { Repairs } from "../state/repairs";
import type { Shown } from "../state/shown";
import type { State } from "../state/state";

/** What stays the same for as long as the pane is open: who uses only this is not drawn again with every change. */
export interface Tools {
  readonly actions: Actions;
  readonly functionPrefix: FunctionPrefix;
  /** Unique in the page, for ids of elements. */
  readonly id: string;
  /** The element that scrolls. */
  root(): HTMLElement | null;
  dispatch(action: Action): void;
}

/** What is so just now. */
export interface Now {
  readonly state: State;
  readonly shown: Shown | null;
  readonly repairs: Repairs;
}

export const ToolsContext = createContext<Tools | null>(null);
export const NowContext = createContext<Now | null>(null);

export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (!tools) throw new Error("a component of the pane outside of it");
  return tools;
}

export function usePanel(): Tools & Now {
  const tools = useTools();
  const now = useContext(NowContext);
  if (!now) throw new Error("a component of the pane outside of it");
  return { ...tools, ...now };
}
