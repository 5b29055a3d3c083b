import { expect, it } from "vitest";
import { reduce, type Action } from "../../panel/state/reduce";
import { INITIAL, type State } from "../../panel/state/state";
import { createStateStore } from "../../panel/state/store";
import { checkWorkbook } from "../../core/report/check-workbook";
import { createShown } from "../../panel/state/shown";
import { FAULTY, LIST, workbook } from "./fake-host";

const after = (...actions: Action[]): State => actions.reduce(reduce, INITIAL);
const checked = checkWorkbook(workbook(FAULTY), { packs: [LIST] });
const result: Action = { type: "checked", checked, ignores: [], assignments: [] };

it("forgets progress with the end of a check, and edits with a new result", () => {
  expect(after({ type: "progress", run: { slow: true } }).run).toBeNull();
  expect(after({ type: "started" }, { type: "progress", run: { slow: true } }).run?.slow).toBe(true);
  expect(after({ type: "edited" }).stale).toBe(false);
  expect(after(result, { type: "edited" })).toMatchObject({ stale: true, run: null });
  expect(after(result, { type: "edited" }, result).stale).toBe(false);
});

it("knows that marks age with every new result and ignore", () => {
  const marked: Action = { type: "marks", marks: "shown" };
  expect(after(result, marked, result).marks).toBe("old");
  expect(after(result, marked, { type: "ignores", ignores: [] }).marks).toBe("old");
  expect(after(result).marks).toBe("unknown");
});

it("unfolds the group that somebody goes to, and counts each move", () => {
  const go: Action = { type: "go", id: "a#1", group: "g", open: true, focus: true };
  const state = after({ type: "fold", group: "g" }, go, go);
  expect(state.folded).toEqual([]);
  expect(state.current).toEqual({ id: "a#1", open: true, focus: true, move: 2 });
  expect(reduce(state, { type: "open", id: "a#1", open: false }).current?.move).toBe(2);
});

it("keeps the same state, and calls nobody, where nothing changed", () => {
  const store = createStateStore();
  let calls = 0;
  const stop = store.subscribe(() => calls++);
  store.dispatch({ type: "edited" });
  expect(calls).toBe(0);
  store.dispatch({ type: "tab", tab: "fungsi" });
  stop();
  store.dispatch({ type: "tab", tab: "temuan" });
  expect(calls).toBe(1);
});

it("arranges the findings again only where something changed that they depend on", () => {
  const shownOf = createShown();
  const state = after(result);
  const shown = shownOf(state);
  expect(shown?.items.map(({ index, finding }) => [index, finding.cells])).toEqual([
    [0, "A3"],
    [1, "A5"],
  ]);
  expect(shownOf(reduce(state, { type: "tab", tab: "fungsi" }))).toBe(shown);
  expect(shownOf(reduce(state, { type: "search", search: "A5" }))?.items).toHaveLength(1);
});

it("names findings of the same key apart", () => {
  const twice = { ...checked, findings: [...checked.findings, ...checked.findings] };
  const ids = createShown()(reduce(INITIAL, { ...result, checked: twice }))?.items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
});
