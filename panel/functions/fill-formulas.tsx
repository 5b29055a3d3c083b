import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { FillStyle } from "../../core/formulas/fill";
import { fillViews, type FillView } from "../../core/report/fill-view";
import { ChangePreview } from "../components/change-preview";
import { usePanel } from "../components/panel-context";
import { TEXTS } from "../texts";

const T = TEXTS.fill;
const STYLES: readonly FillStyle[] = ["renstra", "biasa"];

/** Writes the formulas that a table's own columns call for. */
export function FillFormulas(): VNode {
  const { state } = usePanel();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="pr-fold pr-formulas"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{T.title}</summary>
      <p class="pr-hint">{T.lead}</p>
      {isOpen && (state.checked ? <Offers /> : <p class="pr-empty">{T.first}</p>)}
    </details>
  );
}

function Offers(): VNode {
  const { state, functionPrefix, id } = usePanel();
  const [style, setStyle] = useState<FillStyle>("renstra");
  const { checked } = state;
  const views = useMemo(
    () => (checked ? fillViews(checked.plan, { style, prefix: functionPrefix }) : []),
    [checked, style, functionPrefix],
  );
  return (
    <>
      <fieldset class="pr-row">
        <legend class="pr-label">{T.style}</legend>
        {STYLES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`${id}-gaya-rumus`}
              checked={style === each}
              onChange={() => {
                setStyle(each);
              }}
            />{" "}
            {T.styles[each]}
          </label>
        ))}
      </fieldset>
      {views.length === 0 && <p class="pr-empty">{T.none}</p>}
      <ul class="pr-list" role="list" aria-label={T.title}>
        {views.map((view) => (
          <Offer key={view.key} view={view} />
        ))}
      </ul>
      <ChangePreview />
    </>
  );
}

function Offer({ view }: { view: FillView }): VNode {
  const { actions } = usePanel();
  const { title, changes, differing } = view;
  return (
    <li class="pr-table-item">
      <span class="pr-what">{title}</span>
      <span class="pr-hint">{T.cells(changes.length, differing)}</span>
      <button
        type="button"
        class="pr-button"
        aria-label={T.fillNamed(title)}
        onClick={() => {
          actions.previewFill(view);
        }}
      >
        {T.fill}
      </button>
    </li>
  );
}
