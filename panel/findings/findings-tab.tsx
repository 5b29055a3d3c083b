import type { VNode } from "preact";
import { usePanel } from "../components/panel-context";
import type { Shown } from "../state/shown";
import type { State } from "../state/state";
import { TEXTS } from "../texts";
import { Filters } from "./filters";
import { FindingList } from "./finding-list";
import { NoTables } from "./no-tables";
import { OwnSettings } from "./own-settings";
import { RepairCertain } from "./repair-buttons";
import { SetAside } from "./set-aside";
import { Toolbar } from "./toolbar";

/** What is wrong, cell by cell. */
export function FindingsTab(): VNode | null {
  const { state, shown } = usePanel();
  if (!shown) return null;
  const { ready, counts, ignored, outdated, changed, polaritas } = shown.result;
  const found = counts.error + counts.warning + counts.info > 0;
  return (
    <>
      {!found && !ready && <NoTables unrecognised={waiting(state)} />}
      {found && <Filters counts={counts} />}
      <Toolbar />
      <RepairCertain />
      {shown.items.length > 0 ? <FindingList shown={shown} /> : <Nothing found={found} shown={shown} />}
      <SetAside ignored={ignored} outdated={outdated} />
      <OwnSettings changed={changed} polaritas={polaritas} />
      {found && <Shortcuts />}
    </>
  );
}

function Nothing({ found, shown }: { found: boolean; shown: Shown }): VNode | null {
  const { dispatch } = usePanel();
  if (!found) return shown.result.ready ? <p class="pr-empty">{TEXTS.filters.clean}</p> : null;
  return (
    <div class="pr-empty">
      <p>{TEXTS.filters.none}</p>
      <button
        type="button"
        class="pr-button"
        onClick={() => {
          dispatch({ type: "clear-filters" });
        }}
      >
        {TEXTS.filters.clear}
      </button>
    </div>
  );
}

/** How many places look like tables, and nobody said what they are. */
function waiting({ checked }: State): number {
  return checked ? checked.plan.unrecognised.filter(({ assigned }) => !assigned).length : 0;
}

function Shortcuts(): VNode {
  return (
    <details class="pr-fold">
      <summary>{TEXTS.shortcuts.title}</summary>
      <dl class="pr-keys">
        {TEXTS.shortcuts.list.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
