import type { FunctionPrefix } from "../../core/formulas";
import type { VNode } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Actions } from "../actions";
import { FindingsTab } from "../findings/findings-tab";
import { FunctionsTab } from "../functions/functions-tab";
import { LaporanTab } from "../laporan/laporan-tab";
import { NomenklaturTab } from "../nomenklatur/nomenklatur-tab";
import { keyHandler } from "../shortcuts";
import type { Repairs } from "../state/repairs";
import type { Shown } from "../state/shown";
import type { State, Tab } from "../state/state";
import type { StateStore } from "../state/store";
import { TablesTab } from "../tables/tables-tab";
import { TEXTS } from "../texts";
import { Guard } from "./guard";
import { Header } from "./header";
import { Announcer, MessageBar, Notices } from "./messages";
import { NowContext, ToolsContext, type Tools } from "./panel-context";
import { ProgressLine } from "./progress-line";
import { TabList, TabPanel } from "./tabs";
import { Verdict } from "./verdict";

export interface AppProps {
  readonly store: StateStore;
  readonly actions: Actions;
  shownOf(state: State): Shown | null;
  repairsOf(state: State): Repairs;
  readonly functionPrefix: FunctionPrefix;
  readonly notices: readonly string[];
  readonly guide: string | null;
  readonly id: string;
}

const CONTENTS: Record<Tab, () => VNode> = {
  temuan: FindingsTab,
  tabel: TablesTab,
  fungsi: FunctionsTab,
  nomenklatur: NomenklaturTab,
  laporan: LaporanTab,
};

/** The whole pane. */
export function App(props: AppProps): VNode {
  const { store, actions, shownOf, repairsOf, functionPrefix, notices, guide, id } = props;
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
  const Content = CONTENTS[state.tab];
  return (
    <ToolsContext.Provider value={tools}>
      <NowContext.Provider value={{ state, shown: shownOf(state), repairs: repairsOf(state) }}>
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
              <Content />
            </Guard>
          </TabPanel>
        </div>
      </NowContext.Provider>
    </ToolsContext.Provider>
  );
}
