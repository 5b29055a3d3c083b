import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { entryView, insertionText, type EntryView, type Insertion } from "../../core/report/nomenklatur-view";
import { ChangePreview } from "../components/change-preview";
import { usePanel } from "../components/panel-context";
import { TEXTS } from "../texts";
import { EntryList } from "./entry-list";
import { useBidang } from "./search-part";

const T = TEXTS.nomenklatur;
const INSERTIONS: readonly Insertion[] = ["kode", "nama", "kode-nama"];

/** All that the list in force says of a code, its neighbours in the tree, and what can be done with it. */
export function EntryDetails({ kode }: { kode: string }): VNode {
  const { state, dispatch } = usePanel();
  const bidang = useBidang();
  const { nomenklatur } = state.nomenklatur;
  const view = nomenklatur && entryView(nomenklatur, kode, bidang);
  return (
    <div class="pr-entry-details">
      <button
        type="button"
        class="pr-link"
        onClick={() => {
          dispatch({ type: "offer", change: { preview: null } });
          dispatch({ type: "nomenklatur", change: { kode: null } });
        }}
      >
        {T.entry.back}
      </button>
      {view ? <Entry view={view} /> : <p class="pr-empty">{T.entry.gone}</p>}
    </div>
  );
}

function Entry({ view }: { view: EntryView }): VNode {
  const { entry, kode, children, parents } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  // Who walks the tree by keyboard or ear goes on from here.
  useEffect(() => heading.current?.focus(), [entry.kode]);
  return (
    <>
      <h3 class="pr-section" ref={heading} tabIndex={-1}>
        <span class="pr-cells">{kode}</span> {entry.nama}
      </h3>
      <Actions view={view} />
      <ChangePreview />
      <Facts view={view} />
      {parents.length > 0 && (
        <section>
          <h4 class="pr-label">{T.entry.parents}</h4>
          <EntryList entries={parents} label={T.entry.parents} />
        </section>
      )}
      {children.length > 0 && (
        <section>
          <h4 class="pr-label">{T.entry.children(children.length)}</h4>
          <EntryList entries={children} label={T.entry.children(children.length)} />
        </section>
      )}
    </>
  );
}

function Actions({ view }: { view: EntryView }): VNode {
  const { actions, id } = usePanel();
  return (
    <>
      <div role="group" aria-labelledby={`${id}-sisipkan`}>
        <p id={`${id}-sisipkan`} class="pr-label">
          {T.insert.title}
        </p>
        <div class="pr-row">
          {INSERTIONS.map((what) => (
            <button
              key={what}
              type="button"
              class="pr-button"
              onClick={() => void actions.insertText(insertionText(view, what))}
            >
              {T.insert[what]}
            </button>
          ))}
        </div>
      </div>
      <div>
        <button type="button" class="pr-button" onClick={() => void actions.previewRow(view.entry)}>
          {T.fill.label}
        </button>
        <p class="pr-hint">{T.fill.hint}</p>
      </div>
    </>
  );
}

function Facts({ view: { entry, pack } }: { view: EntryView }): VNode {
  const list = T.entry.listYear(pack.judul, pack.tahun);
  const facts: readonly [string, string][] = [
    [T.entry.kinerja, entry.kinerja],
    [T.entry.indikator, entry.indikator],
    [T.entry.satuan, entry.satuan],
    [T.entry.list, pack.lengkap ? list : `${list} (${T.entry.extract})`],
  ];
  return (
    <dl class="pr-facts">
      {facts
        .filter(([, text]) => text !== "")
        .map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
