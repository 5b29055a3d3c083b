import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { usePanel } from "../components/panel-context";
import { NOMENKLATUR_PARTS, type NomenklaturPart } from "../state/nomenklatur";
import { TEXTS } from "../texts";
import { EntryDetails } from "./entry-details";
import { ListsPart } from "./lists-part";
import { SearchPart } from "./search-part";
import { UpdatesPart } from "./updates-part";

const T = TEXTS.nomenklatur;

const CONTENTS: Record<NomenklaturPart, () => VNode> = {
  cari: SearchOrEntry,
  mutakhirkan: UpdatesPart,
  daftar: ListsPart,
};

/** Codes and names of the lists: to look up, to insert, to bring up to date; and the lists themselves. */
export function NomenklaturTab(): VNode {
  const { state, actions } = usePanel();
  const { part, lists, versi } = state.nomenklatur;
  useEffect(() => void actions.openNomenklatur(), [lists, versi, state.checked]);
  const Content = CONTENTS[part];
  return (
    <>
      <Parts />
      <Busy />
      <Content />
    </>
  );
}

function SearchOrEntry(): VNode {
  const { kode } = usePanel().state.nomenklatur;
  return kode === null ? <SearchPart /> : <EntryDetails kode={kode} />;
}

function Parts(): VNode {
  const { state, dispatch } = usePanel();
  return (
    <div class="pr-parts" role="group" aria-label={T.parts.label}>
      {NOMENKLATUR_PARTS.map((part) => (
        <button
          key={part}
          type="button"
          class="pr-button pr-part"
          aria-pressed={state.nomenklatur.part === part}
          onClick={() => {
            dispatch({ type: "offer", change: { preview: null } });
            dispatch({ type: "nomenklatur", change: { part } });
          }}
        >
          {T.parts[part]}
        </button>
      ))}
    </div>
  );
}

function Busy(): VNode | null {
  const { state, actions } = usePanel();
  const { busy, part } = state.nomenklatur;
  if (!busy) return null;
  return (
    <div class="pr-progress">
      <div class="pr-progress-text">
        <span>{busy.text}</span>
        {part === "daftar" && (
          <button type="button" class="pr-button" onClick={actions.cancelImport}>
            {TEXTS.cancel}
          </button>
        )}
      </div>
      <progress aria-label={busy.text} max={1} value={busy.part} />
    </div>
  );
}
