import type { FunctionPrefix } from "../../core/formulas";
import type { Repairs } from "../state/repairs";
import type { Shown } from "../state/shown";
import type { State } from "../state/state";
import { PARTS } from "./parts-later";

/** What follows from the state, worked out again only after something changed that it depends on. */
export interface Views {
  shownOf(state: State): Shown | null;
  repairsOf(state: State): Repairs;
}

const NO_REPAIRS: Repairs = { byFinding: new Map(), certain: [] };

/** Views of a pane whose code for them comes with its first check; before, there is nothing to be seen. */
export function createViews(prefix: FunctionPrefix): Views {
  let views: Views | null = null;
  const loaded = (): Views | null => (views ??= PARTS.temuan.now?.createViews(prefix) ?? null);
  return {
    shownOf: (state) => loaded()?.shownOf(state) ?? null,
    repairsOf: (state) => loaded()?.repairsOf(state) ?? NO_REPAIRS,
  };
}
