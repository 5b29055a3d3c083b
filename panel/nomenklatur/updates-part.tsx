import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { UpdateCalon, UpdateItem } from "../../core/report/code-updates";
import { ChangePreview } from "../components/change-preview";
import { usePanel } from "../components/panel-context";
import { packsToCheck, type Updates } from "../state/nomenklatur";
import { TEXTS } from "../texts";

const T = TEXTS.nomenklatur.updates;
/** So many are drawn at first. */
const FIRST = 30;

/** Brings the codes of the whole workbook to what another list calls them. */
export function UpdatesPart(): VNode {
  const { state, actions } = usePanel();
  const { lists, versi, updates } = state.nomenklatur;
  const targets = packsToCheck(lists ?? [])
    .filter(({ lengkap }) => lengkap)
    .sort((a, b) => b.tahun - a.tahun);
  const [chosen, setChosen] = useState(versi);
  const target = targets.find(({ id }) => id === chosen) ?? targets[0];
  if (!target) return <NoLists />;
  return (
    <>
      <p class="pr-hint">{T.lead}</p>
      <label class="pr-field">
        <span class="pr-label">{T.target}</span>
        <select
          class="pr-input"
          value={target.id}
          onChange={({ currentTarget }) => {
            setChosen(currentTarget.value);
          }}
        >
          {targets.map(({ id, judul }) => (
            <option key={id} value={id}>
              {judul}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="pr-button pr-primary" onClick={() => void actions.findUpdates(target)}>
        {T.find}
      </button>
      <ChangePreview />
      {updates && <Outcome updates={updates} />}
    </>
  );
}

/** Where there is nothing to compare with: the way to where lists come from. */
function NoLists(): VNode {
  const { dispatch } = usePanel();
  return (
    <>
      <p class="pr-empty">{T.noLists}</p>
      <button
        type="button"
        class="pr-button"
        onClick={() => {
          dispatch({ type: "nomenklatur", change: { part: "daftar" } });
        }}
      >
        {T.toLists}
      </button>
    </>
  );
}

function Outcome({ updates }: { updates: Updates }): VNode {
  const { actions } = usePanel();
  const { judul, view } = updates;
  const { same, certain, choices, without, unjudged } = view;
  const isSound = certain.length + choices.length + without.length + unjudged.length === 0;
  return (
    <div class="pr-updates">
      <p role="status">
        {T.against(judul)} {isSound ? T.nothing : T.same(same)}
      </p>
      {certain.length > 0 && (
        <ItemList title={T.certain(certain.length)} items={certain}>
          <button
            type="button"
            class="pr-button"
            onClick={() => {
              actions.previewCertain(updates);
            }}
          >
            {T.apply}
          </button>
        </ItemList>
      )}
      {choices.length > 0 && <ItemList title={T.choices(choices.length)} items={choices} canChoose />}
      {without.length > 0 && <ItemList title={T.without(without.length)} items={without} />}
      {unjudged.map(({ bidang, codes }) => (
        <p key={bidang} class="pr-hint">
          {T.unjudged(codes, bidang)}
        </p>
      ))}
    </div>
  );
}

interface ItemListProps {
  readonly title: string;
  readonly items: readonly UpdateItem[];
  readonly canChoose?: boolean;
  readonly children?: VNode;
}

function ItemList({ title, items, canChoose = false, children }: ItemListProps): VNode {
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : Math.max(0, items.length - FIRST);
  return (
    <section class="pr-group">
      <h3 class="pr-section">{title}</h3>
      {children}
      <ul class="pr-list" role="list" aria-label={title}>
        {items.slice(0, items.length - hidden).map((item) => (
          <Item key={item.key} item={item} canChoose={canChoose} />
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          class="pr-link"
          onClick={() => {
            setAll(true);
          }}
        >
          {T.more(hidden)}
        </button>
      )}
    </section>
  );
}

function Item({ item, canChoose }: { item: UpdateItem; canChoose: boolean }): VNode {
  const { actions } = usePanel();
  return (
    <li class="pr-table-item">
      <button type="button" class="pr-table-head" onClick={() => void actions.select(item.at)}>
        <span class="pr-cells">{item.kode}</span>
        <span class="pr-what">{item.nama}</span>
        <span class="pr-hint">
          {item.at.sheet} · {T.rows(item.rows)}
        </span>
      </button>
      {item.alasan !== "" && <p>{item.alasan}</p>}
      {item.calon.map((calon) => (
        <Candidate key={calon.kode} calon={calon}>
          {canChoose && calon.changes.length > 0 ? (
            <button
              type="button"
              class="pr-button"
              aria-label={T.takeNamed(item.kode, calon.kode)}
              onClick={() => {
                actions.previewChoice(item, calon);
              }}
            >
              {T.take}
            </button>
          ) : null}
        </Candidate>
      ))}
    </li>
  );
}

function Candidate({ calon, children }: { calon: UpdateCalon; children: VNode | null }): VNode {
  return (
    <div class="pr-calon">
      <p>
        → <span class="pr-cells">{calon.kode}</span> {calon.nama}
      </p>
      <p class="pr-hint">{[calon.alasan, ...calon.catatan].join(" ")}</p>
      {children}
    </div>
  );
}
