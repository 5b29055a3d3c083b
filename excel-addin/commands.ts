import type { Command } from "../manifests/product";
import type { Actions } from "../panel/actions";

const COMMANDS: Record<Command, (actions: Actions) => Promise<void>> = {
  periksa: (actions) => actions.check(),
  temuanBerikutnya: (actions) => actions.step(1, false),
  tandai: (actions) => actions.mark(),
  hapusTanda: (actions) => actions.unmark(),
  segarkan: (actions) => actions.refreshFormulas(),
  bekukan: (actions) => actions.freezeFormulas(),
  rumusBiasa: (actions) => actions.plainFormulas(),
};

/**
 * Connects the ribbon's buttons. To be called as soon as the script is loaded: the click that made Excel load the page
 * is waiting, and it goes on to wait for the pane. Doing it again changes nothing.
 */
export function associateCommands(pane: Promise<Actions>): void {
  for (const [command, run] of Object.entries(COMMANDS)) {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => void perform(run, pane, event));
  }
}

/** Excel keeps a button busy until it is told that its command is over. */
async function perform(
  run: (actions: Actions) => Promise<void>,
  pane: Promise<Actions>,
  event: Office.AddinCommands.Event,
): Promise<void> {
  try {
    await showPane();
    await run(await pane);
  } finally {
    event.completed();
  }
}

/** What a command has to say, and the way to undo it, stand in the pane. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // An Excel without a shared runtime cannot; what was asked for is done all the same.
  }
}
