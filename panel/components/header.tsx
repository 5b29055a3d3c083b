import type { VNode } from "preact";
import { TEXTS } from "../texts";
import { usePanel } from "./panel-context";

/** The one button that matters, whether it shall press itself, and help where there is a `guide`. */
export function Header({ guide }: { guide: string | null }): VNode {
  const { state, actions } = usePanel();
  const running = state.run !== null;
  return (
    <header class="pr-header">
      <button
        type="button"
        class="pr-button pr-primary pr-check"
        aria-disabled={running}
        onClick={() => {
          if (!running) void actions.check();
        }}
      >
        {TEXTS.check}
      </button>
      <label class="pr-switch" title={TEXTS.autoHint}>
        <input
          type="checkbox"
          checked={state.auto}
          onChange={({ currentTarget }) => void actions.setAuto(currentTarget.checked)}
        />
        <span>{TEXTS.auto}</span>
      </label>
      {guide !== null && (
        <a class="pr-link pr-guide" href={guide} target="_blank" rel="noopener" title={TEXTS.guideHint}>
          {TEXTS.guide}
        </a>
      )}
    </header>
  );
}
