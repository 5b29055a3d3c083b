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
      <SearchBox />
      <GroupSwitch />
    </div>
  );
}

function SeverityToggles({ counts }: { counts: ResultView["counts"] }): VNode {
  const { state, dispatch } = usePanel();
  return (
    <div class="pr-row" role="group" aria-label={T.severity}>
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
        placeholder={`${T.search}: ${T.searchHint.toLowerCase()}`}
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

function GroupSwitch(): VNode {
  const { state, dispatch, id } = usePanel();
  const options: readonly [GroupBy, string][] = [
    ["tabel", T.byTable],
    ["aturan", T.byRule],
  ];
  return (
    <fieldset class="pr-choice">
      <legend>{T.group}</legend>
      {options.map(([groupBy, label]) => (
        <label key={groupBy}>
          <input
            type="radio"
            name={`${id}-kelompok`}
            checked={state.groupBy === groupBy}
            onChange={() => {
              dispatch({ type: "group", groupBy });
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
