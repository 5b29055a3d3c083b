import type { VNode } from "preact";
import type { Entry } from "../../core/nomenklatur";
import { bidangName } from "../../core/report/nomenklatur-view";
import { usePanel } from "../components/panel-context";

interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly label: string;
}

/** Codes with their names; a click shows all about one. */
export function EntryList({ entries, label }: EntryListProps): VNode {
  const { state, dispatch } = usePanel();
  const { nomenklatur } = state.nomenklatur;
  const placeOf = ({ kode, level }: Entry): string => {
    const bidang = nomenklatur ? bidangName(nomenklatur, kode) : "";
    return bidang === "" ? level : `${level} · ${bidang}`;
  };
  return (
    <ul class="pr-list" role="list" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.kode} class="pr-entry">
          <button
            type="button"
            class="pr-entry-head"
            onClick={() => {
              dispatch({ type: "offer", change: { preview: null } });
              dispatch({ type: "nomenklatur", change: { kode: entry.kode } });
            }}
          >
            <span class="pr-cells">{entry.kode}</span> <span class="pr-hint">{placeOf(entry)}</span>
            <span class="pr-what">{entry.nama}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
