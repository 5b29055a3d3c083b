import { checkWorkbookSteps } from "../../core/report/check-workbook";
import { readWorkbookSettings } from "../../core/report/workbook-settings";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { runInSlices, unlessCancelled } from "../slices";
import { packsToCheck } from "../state/nomenklatur";
import type { Action } from "../state/reduce";
import type { ActionContext } from "./context";
import { knownLists } from "./known-lists";

/** Milliseconds. */
const SLICE = 12;

/** Checks what was read, as the workbook's own settings want it, without holding up the page; what the state is told. */
export async function checkSnapshot(
  context: ActionContext,
  snapshot: WorkbookSnapshot,
  signal: AbortSignal,
): Promise<Action> {
  const { store } = context;
  const { assignments, ignores, settings } = await readWorkbookSettings((key) =>
    unlessCancelled(context.settings.read(key), signal),
  );
  const { lists, versi } = await unlessCancelled(knownLists(context), signal);
  const options = { assignments, settings, packs: packsToCheck(lists), versi };
  const checked = await runInSlices(checkWorkbookSteps(snapshot, options), {
    budget: SLICE,
    signal,
    onStep: (step) => {
      store.dispatch({ type: "progress", run: { step } });
    },
  });
  return { type: "checked", checked, ignores, assignments };
}
