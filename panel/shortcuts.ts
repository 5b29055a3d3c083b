import type { Actions } from "./actions";
import type { StateStore } from "./state/store";

const TEXT_FIELD =
  'input:not([type="radio"]):not([type="checkbox"]), textarea, select, [contenteditable="true"]';

/**
 * Keys that work anywhere in the pane. F8 and Escape only: letters belong to text fields and screen readers, and so do
 * the arrows outside of the list.
 */
export function keyHandler(store: StateStore, actions: Actions): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "F8" && store.get().tab === "temuan") {
      event.preventDefault();
      void actions.step(event.shiftKey ? -1 : 1, true);
    }
    if (event.key === "Escape" && store.get().run && !isTextField(event.target)) actions.cancel();
  };
}

export function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TEXT_FIELD) !== null;
}
