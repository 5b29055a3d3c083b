import type { ComponentChildren, VNode } from "preact";
import { useErrorBoundary } from "preact/hooks";
import { TEXTS } from "../texts";
import { troubleMessage } from "../trouble";

/** A fault in drawing a part of the pane is told in its place; the rest of the pane stays. */
export function Guard({ children }: { children: ComponentChildren }): VNode {
  const [error, reset] = useErrorBoundary() as [unknown, () => void];
  if (error === undefined) return <>{children}</>;
  const { text, detail } = troubleMessage(error);
  return (
    <div class="pr-bar pr-bar-galat" role="alert">
      <p>{text}</p>
      <code>{detail}</code>
      <button type="button" class="pr-button" onClick={reset}>
        {TEXTS.again}
      </button>
    </div>
  );
}
