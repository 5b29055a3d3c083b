import type { ComponentChildren, VNode } from "preact";
import { TABS, type Tab } from "../state/state";
import { TEXTS } from "../texts";
import { usePanel } from "./panel-context";

/** The id of a tab's button, in the pane with this id. */
export const tabId = (id: string, tab: Tab): string => `${id}-tab-${tab}`;
const panelId = (id: string, tab: Tab): string => `${id}-bagian-${tab}`;

/** Left and right go from tab to tab, as everywhere. */
export function TabList(): VNode {
  const { state, dispatch, id } = usePanel();
  const go = (tab: Tab, list: Element): void => {
    dispatch({ type: "tab", tab });
    list.querySelector<HTMLElement>(`#${tabId(id, tab)}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: Element }): void => {
    const tab = tabAt(event.key, TABS.indexOf(state.tab));
    if (!tab) return;
    event.preventDefault();
    go(tab, event.currentTarget);
  };
  return (
    <div class="pr-tabs" role="tablist" aria-label={TEXTS.tabs.label} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(id, tab)}
          class="pr-tab"
          aria-selected={state.tab === tab}
          aria-controls={panelId(id, state.tab)}
          tabIndex={state.tab === tab ? 0 : -1}
          onClick={() => {
            dispatch({ type: "tab", tab });
          }}
        >
          {TEXTS.tabs[tab]}
        </button>
      ))}
    </div>
  );
}

function tabAt(key: string, index: number): Tab | undefined {
  switch (key) {
    case "ArrowRight":
      return TABS[(index + 1) % TABS.length];
    case "ArrowLeft":
      return TABS.at(index - 1);
    case "Home":
      return TABS[0];
    case "End":
      return TABS.at(-1);
    default:
      return undefined;
  }
}

export function TabPanel({ children }: { children: ComponentChildren }): VNode {
  const { state, id } = usePanel();
  return (
    <div
      key={state.tab}
      class="pr-tabpanel"
      role="tabpanel"
      id={panelId(id, state.tab)}
      aria-labelledby={tabId(id, state.tab)}
    >
      {children}
    </div>
  );
}
