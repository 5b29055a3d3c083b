import type { VNode } from "preact";
import { Chevron } from "../components/icons";
import { usePanel } from "../components/panel-context";
import { TEXTS } from "../texts";

/** Going from finding to finding, and marks in the sheet. */
export function Toolbar(): VNode {
  const { state, actions } = usePanel();
  return (
    <div class="pr-toolbar">
      <Walk />
      <div class="pr-row pr-marks">
        <button type="button" class="pr-button" title={TEXTS.marks.hint} onClick={() => void actions.mark()}>
          {TEXTS.marks.mark}
        </button>
        <button type="button" class="pr-button" onClick={() => void actions.unmark()}>
          {TEXTS.marks.unmark}
        </button>
      </div>
      {state.marks === "old" && <p class="pr-hint">{TEXTS.marks.old}</p>}
    </div>
  );
}

function Walk(): VNode | null {
  const { state, shown, actions } = usePanel();
  const items = shown?.items ?? [];
  if (items.length === 0) return null;
  const place = items.findIndex(({ id }) => id === state.current?.id) + 1;
  const current = items[place - 1];
  return (
    <div class="pr-row pr-walk">
      <button
        type="button"
        class="pr-button pr-square"
        aria-label={TEXTS.walk.previous}
        title={`${TEXTS.walk.previous} (Shift+F8)`}
        onClick={() => void actions.step(-1, false)}
      >
        <Chevron to="up" />
      </button>
      <button
        type="button"
        class="pr-button pr-square"
        aria-label={TEXTS.walk.next}
        title={`${TEXTS.walk.next} (F8)`}
        onClick={() => void actions.step(1, false)}
      >
        <Chevron to="down" />
      </button>
      <span class="pr-place" title={TEXTS.walk.place(place, items.length)}>
        <span aria-hidden="true">{TEXTS.walk.short(place, items.length)}</span>
        <span class="pr-offscreen">{TEXTS.walk.place(place, items.length)}</span>
      </span>
      <span class="pr-offscreen" role="status">
        {current && !state.current?.focus
          ? `${TEXTS.walk.place(place, items.length)}: ${TEXTS.severities[current.finding.severity]}, ${current.finding.apa}`
          : ""}
      </span>
    </div>
  );
}
