import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { formatPosition } from "../../core/workbook/address";
import { useTools } from "../components/panel-context";
import type { Question } from "../state/state";
import { TEXTS } from "../texts";

const T = TEXTS.functions;
/** So much of a cell's text is enough to know it again. */
const LONGEST = 60;

/** Nothing that stands in a cell is replaced without a yes. */
export function OverwriteQuestion({ question }: { question: Question }): VNode {
  const { actions, id } = useTools();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), [question]);
  const { holds, at } = question;
  const shown = holds.length > LONGEST ? `${holds.slice(0, LONGEST)}…` : holds;
  return (
    <div
      class="pr-bar"
      role="alertdialog"
      aria-labelledby={`${id}-ganti`}
      onKeyDown={(event) => {
        if (event.key === "Escape") void actions.answer(question, false);
      }}
    >
      <p id={`${id}-ganti`}>{T.overwrite(formatPosition(at), shown)}</p>
      <div class="pr-row">
        <button type="button" class="pr-button" onClick={() => void actions.answer(question, true)}>
          {T.replace}
        </button>
        <button
          type="button"
          class="pr-button"
          ref={keep}
          onClick={() => void actions.answer(question, false)}
        >
          {T.keep}
        </button>
      </div>
    </div>
  );
}
