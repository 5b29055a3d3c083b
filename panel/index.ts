import type { FunctionPrefix } from "../core/formulas";
import { h, render } from "preact";
import type { ListStore, Pack } from "../core/nomenklatur";
import { HostError, type Host } from "../core/workbook/host";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { createActions, type Actions } from "./actions";
import { sayStoreTrouble, type Pace } from "./actions/context";
import { App } from "./components/app";
import { createViews } from "./parts/views";
import { createSettings } from "./settings";
import { createStateStore } from "./state/store";
import { TEXTS } from "./texts";
import { followSystemTheme } from "./theme";
import "./style/tokens.css";
import "./style/base.css";
import "./style/layout.css";
import "./style/findings.css";
import "./style/lists.css";
import "./style/nomenklatur.css";
import "./style/repairs.css";
import "./style/laporan.css";
import "./style/perubahan.css";
import "./style/gambar.css";
import "./style/templates.css";

export interface PanelOptions {
  readonly host: Host;
  /** How the host spells the names of custom functions. */
  readonly functionPrefix: FunctionPrefix;
  /** Where the user's lists of codes are kept; without it none is there. */
  readonly lists?: ListStore;
  /** Lists that were baked in at build time, which nobody can remove; asked for when they are first needed. */
  readonly builtInLists?: () => Promise<readonly Pack[]>;
  /** Reads an .xlsx file that is not open, to compare with it; without it only versions that a pane handed out. */
  readonly readWorkbook?: (file: File) => Promise<WorkbookSnapshot>;
  /** How the host keeps people waiting; without it as Excel does. */
  readonly pace?: Pace;
  /** Sentences of the host to show on top, e.g. what it cannot do. */
  readonly notices?: readonly string[];
  /** The address of the guide, where the host has one; opened beside the pane. */
  readonly guide?: string;
}

export interface MountedPanel {
  /** All that the pane can do, for hosts with buttons of their own. */
  readonly actions: Actions;
  unmount(): void;
}

const EXCEL_PACE: Pace = { silent: 1_000, hint: TEXTS.waitingForEdit, patience: 5_000 };

const NO_LISTS: ListStore = {
  load: () => Promise.resolve({ packs: [], damaged: [] }),
  save: () => Promise.reject(new HostError(TEXTS.errors.noListStore)),
  remove: () => Promise.resolve(),
};

let mounted = 0;

/**
 * Shows the pane in an element and fills it. The element needs a height of its own; the pane scrolls inside.
 * `data-theme` ("light", "dark" or "contrast") on it or around it overrules what the system prefers.
 */
export function mountPanel(element: HTMLElement, options: PanelOptions): MountedPanel {
  const { host, functionPrefix, pace = EXCEL_PACE, notices = [] } = options;
  const store = createStateStore();
  const settings = createSettings(host.store, {
    patience: pace.patience,
    onTrouble: (what, error) => {
      sayStoreTrouble(store, what, error);
    },
  });
  const views = createViews(functionPrefix);
  const actions = createActions({
    host,
    functionPrefix,
    lists: options.lists ?? NO_LISTS,
    builtInLists: options.builtInLists ?? (() => Promise.resolve([])),
    readWorkbook: options.readWorkbook ?? null,
    pace,
    store,
    settings,
    shown: () => views.shownOf(store.get()),
    repairs: () => views.repairsOf(store.get()),
  });
  const leaveTheme = followSystemTheme(element);
  mounted += 1;
  render(
    h(App, {
      ...{ store, actions, views, functionPrefix, notices, id: `pr${String(mounted)}` },
      guide: options.guide ?? null,
    }),
    element,
  );
  void actions.load();
  return {
    actions,
    unmount() {
      actions.dispose();
      render(null, element);
      leaveTheme();
    },
  };
}
