import type { VNode } from "preact";
import type { Run } from "../state/state";
import { TEXTS } from "../texts";
import { usePanel } from "./panel-context";

/** What the check is doing, once it takes noticeably long. */
export function ProgressLine(): VNode | null {
  const { state, actions } = usePanel();
  const { run } = state;
  if (!run?.slow) return null;
  const part = partOf(run);
  return (
    <div class="pr-progress">
      <div class="pr-progress-text">
        <span>{runText(run)}</span>
        <button type="button" class="pr-button" onClick={actions.cancel}>
          {TEXTS.cancel}
        </button>
      </div>
      <progress aria-label={TEXTS.progress.label} max={1} {...(part === null ? {} : { value: part })} />
    </div>
  );
}

export function runText({ step, waiting }: Run): string {
  if (step.doing === "muat") return TEXTS.progress.load;
  if (step.doing === "kenali") return TEXTS.progress.recognise;
  if (step.doing === "gabung") return TEXTS.progress.join;
  if (step.doing === "periksa") return TEXTS.progress.rule(step.rule, step.of);
  return waiting === null ? TEXTS.progress.read : `${TEXTS.progress.waiting} ${waiting}`;
}

/** How far it is, of 1; null where nobody knows. */
function partOf({ step }: Run): number | null {
  return step.doing === "periksa" ? step.rule / step.of : null;
}
