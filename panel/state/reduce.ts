import type { LeftAlone } from "../../core/formulas";
import type { CheckedWorkbook } from "../../core/report/check-workbook";
import type { Ignore } from "../../core/report/ignores";
import type { Assignment } from "../../core/report/tables-view";
import type { Severity } from "../../core/workbook/mark";
import type { LaporanState } from "./laporan";
import type { NomenklaturState } from "./nomenklatur";
import type { PerubahanState } from "./perubahan";
import {
  SEVERITIES,
  type GroupBy,
  type Message,
  type Question,
  type Run,
  type State,
  type Tab,
} from "./state";

export type Action =
  | { readonly type: "tab"; readonly tab: Tab }
  | { readonly type: "started" }
  | { readonly type: "progress"; readonly run: Partial<Run> }
  | {
      readonly type: "checked";
      readonly checked: CheckedWorkbook;
      readonly ignores: readonly Ignore[];
      readonly assignments: readonly Assignment[];
    }
  | { readonly type: "stopped"; readonly message: Message | null }
  | { readonly type: "edited" }
  | { readonly type: "ignores"; readonly ignores: readonly Ignore[] }
  | { readonly type: "assignments"; readonly assignments: readonly Assignment[] }
  | { readonly type: "group"; readonly groupBy: GroupBy }
  | { readonly type: "severity"; readonly severity: Severity }
  | { readonly type: "search"; readonly search: string }
  | { readonly type: "clear-filters" }
  | { readonly type: "fold"; readonly group: string }
  | {
      readonly type: "go";
      readonly id: string;
      readonly group: string;
      readonly open: boolean;
      readonly focus: boolean;
    }
  | { readonly type: "open"; readonly id: string; readonly open: boolean }
  | { readonly type: "marks"; readonly marks: State["marks"] }
  | { readonly type: "auto"; readonly auto: boolean }
  | { readonly type: "message"; readonly message: Message | null }
  | { readonly type: "question"; readonly question: Question | null }
  | { readonly type: "offer"; readonly change: Partial<Pick<State, "preview" | "repairStyle">> }
  | { readonly type: "left-alone"; readonly leftAlone: readonly LeftAlone[] }
  | { readonly type: "nomenklatur"; readonly change: Partial<NomenklaturState> }
  | { readonly type: "laporan"; readonly change: Partial<LaporanState> }
  | { readonly type: "perubahan"; readonly change: Partial<PerubahanState> };

const START: Run = { step: { doing: "baca" }, slow: false, waiting: null };

/** The next state of the pane. */
export function reduce(state: State, action: Action): State {
  if ("change" in action) return changed(state, action);
  switch (action.type) {
    case "tab":
      return { ...state, tab: action.tab, message: lasting(state.message), question: null, preview: null };
    case "started":
      return { ...state, run: START, message: null, question: null, preview: null };
    case "progress":
      return state.run ? { ...state, run: { ...state.run, ...action.run } } : state;
    case "checked":
      return afterCheck(state, action);
    case "stopped":
      return { ...state, run: null, message: action.message };
    case "edited":
      return compareAgain(state.checked && !state.stale ? { ...state, stale: true } : state);
    case "ignores":
      return { ...state, ignores: action.ignores, marks: agedMarks(state) };
    case "assignments":
      return { ...state, assignments: action.assignments };
    case "group":
      return { ...state, groupBy: action.groupBy, folded: [] };
    case "severity":
      return { ...state, severities: toggled(state.severities, action.severity) };
    case "search":
      return { ...state, search: action.search };
    case "clear-filters":
      return { ...state, search: "", severities: SEVERITIES };
    case "fold":
      return { ...state, folded: toggled(state.folded, action.group) };
    case "go":
      return gone(state, action);
    case "open":
      return opened(state, action);
    case "marks":
      return { ...state, marks: action.marks };
    case "auto":
      return { ...state, auto: action.auto };
    case "message":
      return { ...state, message: action.message };
    case "question":
      return { ...state, question: action.question };
    case "left-alone":
      return { ...state, leftAlone: action.leftAlone };
  }
}

/** What was told in one tab is over in the next, but for what went wrong and what can still be taken back. */
function lasting(message: Message | null): Message | null {
  return message?.kind === "kabar" && !message.action ? null : message;
}

function afterCheck(
  state: State,
  { checked, ignores, assignments }: Extract<Action, { type: "checked" }>,
): State {
  return { ...state, run: null, checked, ignores, assignments, stale: false, marks: agedMarks(state) };
}

function gone(state: State, { id, group, open, focus }: Extract<Action, { type: "go" }>): State {
  return {
    ...state,
    current: { id, open, focus, move: moves(state) + 1 },
    folded: state.folded.filter((key) => key !== group),
  };
}

function opened(state: State, { id, open }: Extract<Action, { type: "open" }>): State {
  return { ...state, current: { id, open, move: moves(state), focus: false } };
}

function changed(state: State, action: Extract<Action, { change: unknown }>): State {
  switch (action.type) {
    case "offer":
      return { ...state, ...action.change };
    case "nomenklatur":
      return { ...state, nomenklatur: { ...state.nomenklatur, ...action.change } };
    case "laporan":
      return { ...state, laporan: { ...state.laporan, ...action.change } };
    case "perubahan":
      return { ...state, perubahan: { ...state.perubahan, ...action.change } };
  }
}

/** What was compared is no longer what stands there. */
function compareAgain(state: State): State {
  return state.laporan.kecocokan ? { ...state, laporan: { ...state.laporan, kecocokan: null } } : state;
}

const moves = ({ current }: State): number => current?.move ?? 0;

/** Marks in the sheet no longer say what the pane says. */
function agedMarks({ marks }: State): State["marks"] {
  return marks === "shown" ? "old" : marks;
}

function toggled<Item>(items: readonly Item[], item: Item): Item[] {
  return items.includes(item) ? items.filter((each) => each !== item) : [...items, item];
}
