import type { FUniver } from "@univerjs/core/facade";
import type { GivenNow } from "./univer/functions";
import { startUniver } from "./univer/start";
import { PlaygroundWorkbook } from "./workbook";

let univer: FUniver | null = null;

/** Where the spreadsheet stands in the page, and what its functions are given. */
export interface Place {
  readonly container: HTMLElement;
  readonly given: GivenNow;
}

/** Opens a file in the page's spreadsheet, which starts with the first one. */
export async function openInPage(
  { container, given }: Place,
  bytes: Uint8Array,
  name: string,
): Promise<PlaygroundWorkbook> {
  univer ??= startUniver(container, given);
  const focused = document.activeElement;
  const workbook = await PlaygroundWorkbook.open(univer, bytes, name);
  await rendered(univer);
  giveBackFocus(container, focused);
  return workbook;
}

/** Univer takes the focus with every workbook, and from its cells the Tab key does not lead out. */
function giveBackFocus(container: HTMLElement, before: Element | null): void {
  const now = document.activeElement;
  if (!(now instanceof HTMLElement) || !container.contains(now) || now === before) return;
  // Where nothing had it, the next Tab shall begin at the top of the page.
  const target = before === document.body ? document.getElementById("judul") : before;
  if (target instanceof HTMLElement) target.focus();
}

/** Univer draws its first workbook somewhat later; until then it can neither select nor scroll. */
function rendered(api: FUniver): Promise<void> {
  const { Rendered } = api.Enum.LifecycleStages;
  if (api.getCurrentLifecycleStage() >= Rendered) return Promise.resolve();
  return new Promise((resolve) => {
    const listener = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < Rendered) return;
      listener.dispose();
      resolve();
    });
  });
}
