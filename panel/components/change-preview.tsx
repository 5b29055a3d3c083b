import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { CellChange } from "../../core/report/cell-change";
import type { RepairStyle } from "../../core/report/repairs";
import { formatAddress } from "../../core/workbook/address";
import { usePanel } from "./panel-context";
import type { Preview } from "../state/preview";
import { TEXTS } from "../texts";

const T = TEXTS.preview;
const MOST_SHOWN = 40;
const STYLES: readonly RepairStyle[] = ["biasa", "renstra", "nilai"];

/** What is about to be written, cell by cell; nothing is written without a yes to it. */
export function ChangePreview({ place }: { place?: string }): VNode | null {
  const { state, actions, id } = usePanel();
  const preview = state.preview?.place === place ? state.preview : null;
  const write = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const filled = preview?.changes.filter(({ before }) => before !== "").length ?? 0;
  // Where something would be lost, the harmless button has the keyboard.
  useEffect(() => (filled > 0 ? keep : write).current?.focus(), [preview?.changes[0]?.at]);
  if (!preview) return null;
  return (
    <div
      class="pr-bar pr-preview"
      role="alertdialog"
      aria-labelledby={`${id}-pratinjau`}
      onKeyDown={(event) => {
        if (event.key === "Escape") actions.dropPreview();
      }}
    >
      <p id={`${id}-pratinjau`} class="pr-word">
        {preview.title}
      </p>
      <StyleChoice preview={preview} />
      <Changes changes={preview.changes} />
      {filled > 0 && <p>{T.overwrites(filled)}</p>}
      <div class="pr-row">
        <button
          type="button"
          class="pr-button pr-primary"
          ref={write}
          onClick={() => void actions.writePreview(preview)}
        >
          {T.write}
        </button>
        <button type="button" class="pr-button" ref={keep} onClick={actions.dropPreview}>
          {TEXTS.giveUp}
        </button>
      </div>
    </div>
  );
}

/** Values or formulas, where there are figures that could be either. */
function StyleChoice({ preview }: { preview: Preview }): VNode | null {
  const { state, actions, id } = usePanel();
  const fixes = preview.repairs?.flatMap(({ finding }) => finding.fix?.edits ?? []) ?? [];
  if (!fixes.some(({ value }) => typeof value === "number")) return null;
  return (
    <fieldset class="pr-row">
      <legend class="pr-label">{TEXTS.repairs.style}</legend>
      {STYLES.map((style) => (
        <label key={style}>
          <input
            type="radio"
            name={`${id}-gaya-perbaikan`}
            checked={state.repairStyle === style}
            onChange={() => {
              actions.setRepairStyle(style, preview);
            }}
          />{" "}
          {TEXTS.repairs.styles[style]}
        </label>
      ))}
    </fieldset>
  );
}

function Changes({ changes }: { changes: readonly CellChange[] }): VNode {
  const hidden = changes.length - MOST_SHOWN;
  return (
    <>
      {/* It scrolls, so the keyboard must get there. */}
      <ul class="pr-list pr-changes" role="list" aria-label={T.changes} tabIndex={0}>
        {changes.slice(0, MOST_SHOWN).map(({ at, label, before, after }) => (
          <li key={formatAddress(at)}>
            <span class="pr-hint">
              {label}, {formatAddress(at)}
            </span>
            <span class="pr-before">{before === "" ? T.empty : before}</span>
            <span class="pr-offscreen"> {T.becomes} </span>
            <span class="pr-after">{after}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p class="pr-hint">{T.more(hidden)}</p>}
    </>
  );
}
