import { resultView, type FindingView, type GroupView, type ResultView } from "../../core/report/view";
import type { State } from "./state";

/** A finding in the list as it is filtered now. */
export interface Item {
  readonly id: string;
  /** Its place among all shown findings, from 0. */
  readonly index: number;
  readonly group: string;
  readonly finding: FindingView;
}

export interface ShownGroup extends Pick<GroupView, "key" | "title" | "counts"> {
  readonly items: readonly Item[];
}

/** What the findings tab shows. */
export interface Shown {
  readonly result: ResultView;
  readonly groups: readonly ShownGroup[];
  readonly items: readonly Item[];
}

type Inputs = Pick<State, "checked" | "groupBy" | "severities" | "search" | "ignores">;

/** Arranges the result, and again only after something changed that it depends on. */
export function createShown(): (state: State) => Shown | null {
  let inputs: Inputs | null = null;
  let shown: Shown | null = null;
  return ({ checked, groupBy, severities, search, ignores }) => {
    const next = { checked, groupBy, severities, search, ignores };
    if (inputs === null || !isSame(inputs, next)) shown = arrange(next);
    inputs = next;
    return shown;
  };
}

function isSame(a: Inputs, b: Inputs): boolean {
  return (Object.keys(a) as (keyof Inputs)[]).every((key) => a[key] === b[key]);
}

function arrange({ checked, ...options }: Inputs): Shown | null {
  if (!checked) return null;
  const result = resultView(checked, options);
  const items: Item[] = [];
  const seen = new Map<string, number>();
  const groups = result.groups.map(({ key, title, counts, findings }) => {
    const own = findings.map((finding, place): Item => {
      const nth = (seen.get(finding.key) ?? 0) + 1;
      seen.set(finding.key, nth);
      return { id: `${finding.key}#${String(nth)}`, index: items.length + place, group: key, finding };
    });
    items.push(...own);
    return { key, title, counts, items: own };
  });
  return { result, groups, items };
}
