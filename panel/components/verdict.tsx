import type { VNode } from "preact";
import { TEXTS } from "../texts";
import { CheckMark, SeverityIcon } from "./icons";
import { usePanel } from "./panel-context";

/** The result in one sentence, and whether it still holds. */
export function Verdict(): VNode | null {
  const { state, shown, actions } = usePanel();
  if (!shown) return null;
  const { verdict, ready, failures } = shown.result;
  return (
    <section class={`pr-verdict ${ready ? "pr-ready" : "pr-not-ready"}`}>
      <h2 class="pr-verdict-text">
        {ready ? <CheckMark /> : <SeverityIcon severity="error" />}
        <span>{verdict}</span>
      </h2>
      {failures.length > 0 && <p>{TEXTS.errors.failures(failures)}</p>}
      {state.stale && (
        <p class="pr-row">
          <span>{TEXTS.stale}</span>
          <button type="button" class="pr-button" onClick={() => void actions.check()}>
            {TEXTS.recheck}
          </button>
        </p>
      )}
    </section>
  );
}
