import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { LEVELS } from "../../core/kode/kode";
import type { Entry } from "../../core/nomenklatur";
import { bidangOf, rootsOf, searchHits } from "../../core/report/nomenklatur-view";
import { usePanel } from "../components/panel-context";
import { packsToCheck } from "../state/nomenklatur";
import { TEXTS } from "../texts";
import { EntryList } from "./entry-list";

const T = TEXTS.nomenklatur.search;

/** Search while typing, and the tree to walk where nothing is typed. */
export function SearchPart(): VNode {
  const { nomenklatur } = usePanel().state.nomenklatur;
  const bidang = useBidang();
  return (
    <>
      <SearchFields bidang={bidang} />
      <AboutLists />
      {nomenklatur && <Results bidang={bidang} />}
    </>
  );
}

/** The bidang of the open workbook; none before it was checked. */
export function useBidang(): readonly string[] {
  const { checked } = usePanel().state;
  return useMemo(() => (checked ? bidangOf(checked.plan) : []), [checked]);
}

function SearchFields({ bidang }: { bidang: readonly string[] }): VNode {
  const { state, dispatch } = usePanel();
  const { query, everywhere } = state.nomenklatur;
  return (
    <div class="pr-filters">
      <div class="pr-search-row">
        <input
          type="search"
          class="pr-input"
          aria-label={T.label}
          placeholder={T.hint}
          value={query}
          onInput={({ currentTarget }) => {
            dispatch({ type: "nomenklatur", change: { query: currentTarget.value } });
          }}
        />
        <LevelSelect />
      </div>
      {bidang.length > 0 && (
        <label class="pr-switch" title={T.everywhereHint(bidang)}>
          <input
            type="checkbox"
            checked={everywhere}
            onChange={({ currentTarget }) => {
              dispatch({ type: "nomenklatur", change: { everywhere: currentTarget.checked } });
            }}
          />
          <span>{T.everywhere}</span>
        </label>
      )}
    </div>
  );
}

function LevelSelect(): VNode {
  const { state, dispatch } = usePanel();
  return (
    <select
      class="pr-input"
      aria-label={T.level}
      value={state.nomenklatur.level ?? ""}
      onChange={({ currentTarget: { value } }) => {
        const level = LEVELS.find((each) => each === value) ?? null;
        dispatch({ type: "nomenklatur", change: { level } });
      }}
    >
      <option value="">{T.allLevels}</option>
      {LEVELS.slice(1).map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </select>
  );
}

function Results({ bidang }: { bidang: readonly string[] }): VNode {
  const { nomenklatur, query, level, everywhere } = usePanel().state.nomenklatur;
  const within = everywhere ? [] : bidang;
  const isTree = query.trim() === "";
  const entries = useMemo((): readonly Entry[] => {
    if (!nomenklatur) return [];
    if (isTree) return rootsOf(nomenklatur, within);
    return searchHits(nomenklatur, { text: query, level, bidang: within }).map(({ entry }) => entry);
  }, [nomenklatur, query, level, everywhere, bidang]);
  return (
    <>
      <p class={isTree ? "pr-hint" : "pr-offscreen"} role="status">
        {isTree ? T.tree : T.found(entries.length)}
      </p>
      {entries.length === 0 ? (
        <p class="pr-empty">{T.none}</p>
      ) : (
        <EntryList entries={entries} label={T.results} />
      )}
    </>
  );
}

/** Which list speaks, and what to do where only the extract does. */
function AboutLists(): VNode | null {
  const { lists, nomenklatur } = usePanel().state.nomenklatur;
  if (!lists || !nomenklatur) return null;
  const [first] = nomenklatur.lists;
  return (
    <p class="pr-hint">
      {packsToCheck(lists).length === 0 ? T.onlyExtract : T.inForce(first?.pack.judul ?? "")}
    </p>
  );
}
