import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { countLines } from "../../core/report/lists-view";
import { usePanel } from "../components/panel-context";
import { packsToCheck, type LoadedList } from "../state/nomenklatur";
import { TEXTS } from "../texts";
import { FoundListForm } from "./found-list-form";

const T = TEXTS.nomenklatur.lists;

/** Which lists there are, which one decides, and how to bring more. */
export function ListsPart(): VNode {
  const { found, lists, damaged } = usePanel().state.nomenklatur;
  return (
    <>
      {found ? <FoundListForm key={found[0]?.sheet} found={found} /> : <Import />}
      <InForce />
      {damaged.map((id) => (
        <Damaged key={id} id={id} />
      ))}
      <h3 class="pr-section">{T.loaded(lists?.length ?? 0)}</h3>
      <ul class="pr-list" role="list" aria-label={T.loaded(lists?.length ?? 0)}>
        {(lists ?? []).map((list) => (
          <ListItem key={list.pack.id} list={list} />
        ))}
      </ul>
    </>
  );
}

/** Something was kept and is of no use: who counts on it must know. */
function Damaged({ id }: { id: string }): VNode {
  const { actions } = usePanel();
  return (
    <div class="pr-table-item">
      <p class="pr-warning">{T.damaged(id)}</p>
      <button
        type="button"
        class="pr-button"
        aria-label={T.removeNamed(id)}
        onClick={() => void actions.removeDamaged(id)}
      >
        {T.remove}
      </button>
    </div>
  );
}

function Import(): VNode {
  const { actions, id } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="pr-import">
      <div>
        <button type="button" class="pr-button pr-primary" onClick={() => void actions.findListsHere()}>
          {T.importHere}
        </button>
        <p class="pr-hint">{T.importHereHint}</p>
      </div>
      <div>
        <button type="button" class="pr-button" onClick={() => input.current?.click()}>
          {T.importFile}
        </button>
        <p class="pr-hint" id={`${id}-berkas`}>
          {T.importFileHint}
        </p>
        <input
          type="file"
          hidden
          ref={input}
          accept=".json,application/json"
          aria-label={T.importFile}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void actions.importListFile(file);
            // The same file can be chosen again.
            currentTarget.value = "";
          }}
        />
      </div>
    </div>
  );
}

function InForce(): VNode | null {
  const { state, actions } = usePanel();
  const { lists, versi } = state.nomenklatur;
  const packs = packsToCheck(lists ?? []);
  if (packs.length === 0) return null;
  return (
    <label class="pr-field">
      <span class="pr-label">{T.inForce}</span>
      <select
        class="pr-input"
        value={versi ?? ""}
        onChange={({ currentTarget: { value } }) => void actions.chooseList(value === "" ? null : value)}
      >
        <option value="">{T.automatic}</option>
        {packs.map(({ id, judul }) => (
          <option key={id} value={id}>
            {judul}
          </option>
        ))}
      </select>
    </label>
  );
}

function ListItem({ list: { pack, owner } }: { list: LoadedList }): VNode {
  const { actions } = usePanel();
  const isOwn = owner === "pengguna";
  const about = [T.owners[owner], ...(isOwn && !pack.lengkap ? [T.extract] : [])].filter(
    (text) => text !== "",
  );
  return (
    <li class="pr-table-item">
      <p class="pr-table-title">{TEXTS.nomenklatur.entry.listYear(pack.judul, pack.tahun)}</p>
      {countLines(pack).map(({ jenis, counts }) => (
        <p key={jenis}>
          {jenis}: {counts}
        </p>
      ))}
      <p class="pr-hint">{[T.source(pack.sumber), ...about].join(" · ")}</p>
      {owner !== "contoh" && (
        <div class="pr-row">
          <button
            type="button"
            class="pr-button"
            aria-label={T.exportNamed(pack.judul)}
            onClick={() => void actions.exportList(pack)}
          >
            {T.export}
          </button>
          {isOwn && (
            <button
              type="button"
              class="pr-button"
              aria-label={T.removeNamed(pack.judul)}
              onClick={() => void actions.removeList(pack)}
            >
              {T.remove}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
