import type { VNode } from "preact";
import { usePanel } from "../components/panel-context";
import { PartContent } from "../components/part-content";
import { PARTS } from "../parts/parts-later";
import { TEXTS } from "../texts";

/** Pictures of the plan. What draws them is loaded when somebody first asks for one. */
export function GambarPart(): VNode {
  const { checked } = usePanel().state;
  return checked ? <PartContent part={PARTS.gambar} /> : <p class="pr-empty">{TEXTS.start.first}</p>;
}
