import type { Address } from "../../core/workbook/address";
import type { Item } from "../state/shown";
import { attempt, type ActionContext } from "./context";

export interface WalkActions {
  /** Selects a cell; with `keepFocus` the keyboard stays in the pane even where the host takes it. */
  select(at: Address, keepFocus?: boolean): Promise<void>;
  /** Makes a finding the current one, opens it and selects its cell. */
  visit(item: Item, focus: boolean): Promise<void>;
  /** Moves the keyboard to a finding without selecting its cell. */
  moveTo(place: "next" | "previous" | "first" | "last"): void;
  /** The finding after (1) or before (-1) the current one, its cell selected; round at the ends. */
  step(by: 1 | -1, focus: boolean): Promise<void>;
}

export function walkActions(context: ActionContext, check: () => Promise<void>): WalkActions {
  const { host, store } = context;
  const items = (): readonly Item[] => context.shown()?.items ?? [];
  const currentIndex = (): number => items().findIndex(({ id }) => id === store.get().current?.id);

  const select: WalkActions["select"] = (at, keepFocus = false) =>
    attempt(context, async () => {
      const before = document.activeElement;
      await host.select(at);
      if (
        keepFocus &&
        before instanceof HTMLElement &&
        before.isConnected &&
        document.activeElement !== before
      )
        before.focus({ preventScroll: true });
    });
  const visit: WalkActions["visit"] = async (item, focus) => {
    store.dispatch({ type: "go", id: item.id, group: item.group, open: true, focus });
    await select(item.finding.at, focus);
  };
  return {
    select,
    visit,
    moveTo(place) {
      // Before any finding was opened, the keyboard stands on the first.
      const item = items().at(placeOf(place, Math.max(0, currentIndex()), items().length));
      if (item) store.dispatch({ type: "go", id: item.id, group: item.group, open: false, focus: true });
    },
    async step(by, focus) {
      if (!store.get().checked && !store.get().run) await check();
      const count = items().length;
      const index = currentIndex();
      const item = items()[index < 0 ? (by > 0 ? 0 : count - 1) : (index + by + count) % count];
      if (item) await visit(item, focus);
    },
  };
}

function placeOf(place: "next" | "previous" | "first" | "last", index: number, count: number): number {
  switch (place) {
    case "first":
      return 0;
    case "last":
      return count - 1;
    case "next":
      return Math.min(count - 1, index + 1);
    case "previous":
      return Math.max(0, index - 1);
  }
}
