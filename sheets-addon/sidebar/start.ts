import type { Actions } from "../../panel/actions";
import { START_ACTIONS, START_ID, type StartAction } from "../protocol";

/** Does what the menu item that opened the sidebar is there for. */
export async function start(page: Document, actions: Pick<Actions, StartAction>): Promise<void> {
  const wish = page.getElementById(START_ID)?.textContent.trim();
  const action = START_ACTIONS.find((known) => known === wish);
  if (!action) return;
  // Marks show findings, and a sidebar that was just opened has none.
  if (action === "mark") await actions.check();
  await actions[action]();
}
