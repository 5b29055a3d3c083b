import type { FunctionPrefix } from "../../core/formulas";
import type { VNode } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Actions } from "../actions";
import { PARTS } from "../parts/parts-later";
import type { Views } from "../parts/views";
import { keyHandler } from "../shortcuts";
import type { StateStore } from "../state/store";
import { TEXTS } from "../texts";
import { Guard } from "./guard";
import { Header } from "./header";
import { Announcer, MessageBar, Notices } from "./messages";
import { NowContext, ToolsContext, type Tools } from "./panel-context";
import { PartContent } from "./part-content";
import { ProgressLine } from "./progress-line";
import { TabList, TabPanel } from "./tabs";
import { Verdict } from "./verdict";
import { Welcome } from "./welcome";

export interface AppProps {
  readonly store: StateStore;
  readonly actions: Actions;
  readonly views: Views;
  readonly functionPrefix: FunctionPrefix;
  readonly notices: readonly string[];
  readonly guide: string | null;
  readonly id: string;
}

/** The whole pane. */
export function App(props: AppProps): VNode {
  const { store, actions, views, functionPrefix, notices, guide, id } = props;
  const [state, setState] = useState(store.get());
  const element = useRef<HTMLDivElement>(null);
  // Before anything can be clicked: what happens until an effect runs would be missed.
  useLayoutEffect(
    () =>
      store.subscribe(() => {
        setState(store.get());
      }),
    [store],
  );
  const onKeyDown = useMemo(() => keyHandler(store, actions), [store, actions]);
  const tools = useMemo(
    (): Tools => ({ actions, functionPrefix, id, dispatch: store.dispatch, root: () => element.current }),
    [store, actions, functionPrefix, id],
  );
  const now = { state, shown: views.shownOf(state), repairs: views.repairsOf(state) };
  return (
    <ToolsContext.Provider value={tools}>
      <NowContext.Provider value={now}>
        <div
          {...{ class: "pr-panel", ref: element, role: "region", "aria-label": TEXTS.title, lang: "id" }}
          onKeyDown={onKeyDown}
        >
          <div class="pr-top">
            <Header guide={guide} />
            <ProgressLine />
            <MessageBar />
          </div>
          <Announcer />
          <Notices notices={notices} />
          <Verdict />
          <TabList />
          <TabPanel>
            <Guard>
              {state.tab === "temuan" && !now.shown ? <Welcome /> : <PartContent part={PARTS[state.tab]} />}
            </Guard>
          </TabPanel>
        </div>
      </NowContext.Provider>
    </ToolsContext.Provider>
  );
}
