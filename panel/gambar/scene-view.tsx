import type { VNode } from "preact";
import type { Box, Label, Scene } from "../../core/report/gambar/scene";
import { usePanel } from "../components/panel-context";

/** A picture in the colours of the pane. Clicks on its boxes go to cells; who has no pointer takes the table beside it. */
export function SceneView({ scene: { title, width, height, shapes } }: { scene: Scene }): VNode {
  return (
    <svg class="pr-scene" role="img" aria-label={title} viewBox={`0 0 ${String(width)} ${String(height)}`}>
      {shapes.map((shape, index) =>
        shape.kind === "box" ? (
          <BoxShape key={index} box={shape} />
        ) : (
          <LabelShape key={index} label={shape} />
        ),
      )}
    </svg>
  );
}

function BoxShape({ box: { x, y, width, height, paint, at, hint } }: { box: Box }): VNode {
  const { actions } = usePanel();
  const go = at ? () => void actions.select(at) : undefined;
  return (
    <rect {...{ x, y, width, height }} class={`pr-paint-${paint}${at ? " pr-goes" : ""}`} onClick={go}>
      {hint !== "" && <title>{hint}</title>}
    </rect>
  );
}

function LabelShape({ label: { x, y, text, size, align, bold, paint } }: { label: Label }): VNode {
  return (
    <text
      {...{ x, y, "font-size": size, "text-anchor": align, "font-weight": bold ? 600 : 400 }}
      class={`pr-paint-${paint}`}
    >
      {text}
    </text>
  );
}
