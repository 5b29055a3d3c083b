import type { VNode } from "preact";
import { TEXTS } from "../texts";
import { usePanel, type Now } from "./panel-context";
import { runText } from "./progress-line";

/** What the host has to say, for as long as the pane is open. */
export function Notices({ notices }: { notices: readonly string[] }): VNode | null {
  if (notices.length === 0) return null;
  return (
    <div class="pr-bar">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  );
}

/** The answer to the last thing that was asked for. */
export function MessageBar(): VNode | null {
  const { state, dispatch } = usePanel();
  const { message } = state;
  if (!message) return null;
  const { kind, text, detail, action } = message;
  return (
    <div class={`pr-bar pr-bar-${kind}`}>
      <p>{text}</p>
      {detail !== undefined && (
        <details>
          <summary>{TEXTS.errors.detail}</summary>
          <code>{detail}</code>
        </details>
      )}
      <div class="pr-row">
        {action && (
          <button type="button" class="pr-button" onClick={action.run}>
            {action.label}
          </button>
        )}
        <button
          type="button"
          class="pr-button pr-quiet"
          onClick={() => {
            dispatch({ type: "message", message: null });
          }}
        >
          {TEXTS.close}
        </button>
      </div>
    </div>
  );
}

/** Says to screen readers what sighted people see happen: beginning, waiting, end. Not every rule. */
export function Announcer(): VNode {
  const now = usePanel();
  return (
    <div class="pr-offscreen" role="status">
      {announcement(now)}
    </div>
  );
}

function announcement({ state, shown }: Now): string {
  const { run, message } = state;
  if (run) return run.slow && (run.step.doing !== "periksa" || run.waiting !== null) ? runText(run) : "";
  if (message) return message.text;
  return shown?.result.verdict ?? "";
}
