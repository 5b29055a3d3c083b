import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { SeverityIcon } from "../components/icons";
import { usePanel } from "../components/panel-context";
import type { ResultView } from "../../core/report/view";
import { SEVERITIES, type GroupBy } from "../state/state";
import { TEXTS } from "../texts";

const T = TEXTS.filters;
/** Milliseconds of rest after a letter. */
const TYPING = 120;

/** Which findings are shown, and in which order. */
export function Filters({ counts }: { counts: ResultView["counts"] }): VNode {
  return (
    <div class="pr-filters">
      <SeverityToggles counts={counts} />
      <div class="pr-search-row">
        <SearchBox />
        <GroupSelect />
      </div>
    </div>
  );
}

function SeverityToggles({ counts }: { counts: ResultView["counts"] }): VNode {
  const { state, dispatch } = usePanel();
  return (
    <div class="pr-toggles" role="group" aria-label={T.severity}>
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          class="pr-button pr-toggle"
          aria-pressed={state.severities.includes(severity)}
          onClick={() => {
            dispatch({ type: "severity", severity });
          }}
        >
          <SeverityIcon severity={severity} />
          {`${TEXTS.severities[severity]} ${counts[severity].toLocaleString("id-ID")}`}
        </button>
      ))}
    </div>
  );
}

function SearchBox(): VNode {
  const { state, dispatch, shown } = usePanel();
  const [typed, setTyped] = useState(state.search);
  const known = useRef(state.search);
  useEffect(() => {
    // Somebody else changed it: "Tampilkan semua".
    if (state.search !== known.current) setTyped((known.current = state.search));
  }, [state.search]);
  useEffect(() => {
    const timer = setTimeout(() => {
      known.current = typed;
      dispatch({ type: "search", search: typed });
    }, TYPING);
    return () => {
      clearTimeout(timer);
    };
  }, [typed]);
  return (
    <div>
      <input
        type="search"
        class="pr-input"
        aria-label={T.search}
        placeholder={T.search}
        title={T.searchHint}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
      />
      <span class="pr-offscreen" role="status">
        {state.search === "" ? "" : T.shown(shown?.items.length ?? 0)}
      </span>
    </div>
  );
}

function GroupSelect(): VNode {
  const { state, dispatch } = usePanel();
  const options: readonly [GroupBy, string][] = [
    ["tabel", T.byTable],
    ["aturan", T.byRule],
  ];
  return (
    <select
      class="pr-input pr-group-by"
      aria-label={T.group}
      value={state.groupBy}
      onChange={({ currentTarget }) => {
        dispatch({ type: "group", groupBy: currentTarget.value === "aturan" ? "aturan" : "tabel" });
      }}
    >
      {options.map(([groupBy, label]) => (
        <option key={groupBy} value={groupBy}>
          {label}
        </option>
      ))}
    </select>
  );
}
