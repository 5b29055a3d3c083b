import type { VNode } from "preact";
import { TEXTS } from "../texts";

/** Before the first check. */
export function Welcome(): VNode {
  return (
    <div class="pr-welcome">
      <p class="pr-lead">{TEXTS.start.lead}</p>
      <ul>
        {TEXTS.start.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
