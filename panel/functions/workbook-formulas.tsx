import type { VNode } from "preact";
import { formatAddress } from "../../core/workbook/address";
import { usePanel } from "../components/panel-context";
import { TEXTS } from "../texts";

const T = TEXTS.formulas;
/** Who has more of them repairs their common cause first. */
const MOST_SHOWN = 20;

/** What can be done with all our formulas at once. */
export function WorkbookFormulas(): VNode {
  const { state, actions } = usePanel();
  return (
    <details class="pr-fold pr-formulas" open={state.leftAlone.length > 0}>
      <summary>{T.title}</summary>
      <Choice texts={T.refresh} run={() => actions.refreshFormulas()} />
      <Choice texts={T.freeze} run={() => actions.freezeFormulas()} />
      <Choice texts={T.plain} run={() => actions.plainFormulas()} />
      <LeftAlone />
    </details>
  );
}

interface ChoiceProps {
  readonly texts: { readonly label: string; readonly hint: string };
  run(): Promise<void>;
}

function Choice({ texts: { label, hint }, run }: ChoiceProps): VNode {
  return (
    <div class="pr-choice">
      <button type="button" class="pr-button" onClick={() => void run()}>
        {label}
      </button>
      <p class="pr-hint">{hint}</p>
    </div>
  );
}

function LeftAlone(): VNode | null {
  const { state, actions } = usePanel();
  const { leftAlone } = state;
  if (leftAlone.length === 0) return null;
  const hidden = leftAlone.length - MOST_SHOWN;
  return (
    <>
      <h4>{T.left(leftAlone.length)}</h4>
      <p class="pr-hint">{T.leftHint}</p>
      <ul class="pr-list" role="list" aria-label={T.left(leftAlone.length)}>
        {leftAlone.slice(0, MOST_SHOWN).map(({ at, reason }) => (
          <li key={formatAddress(at)}>
            <button type="button" class="pr-link" onClick={() => void actions.select(at)}>
              {formatAddress(at)}
            </button>
            : {reason}
          </li>
        ))}
      </ul>
      {hidden > 0 && <p class="pr-hint">{T.more(hidden)}</p>}
    </>
  );
}
