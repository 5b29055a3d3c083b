import type { Box, Label, Paint, Scene, Shape } from "./scene";

/** The colours of a picture that leaves the pane: on white, so that it can be printed. */
const COLOURS: Readonly<Record<Paint, string>> = {
  text: "#242424",
  "text-2": "#4a4a4a",
  background: "#ffffff",
  error: "#c50f1f",
  warning: "#bc4b09",
  info: "#0f6cbd",
  "series-0": "#0f548c",
  "series-1": "#b3541e",
  "series-2": "#1b7340",
  "series-3": "#7b3fa0",
  "series-4": "#8a6d00",
  "series-5": "#a4265e",
  "series-6": "#5f6b72",
  "step-0": "#a8dcb5",
  "step-1": "#d6efc9",
  "step-2": "#fff1b8",
  "step-3": "#fbd0a8",
  "step-4": "#f5b3b3",
};
const FONT = "'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** A picture as an SVG file that needs nothing else. Texts of the workbook are in it as text only. */
export function svgOf(scene: Scene): string {
  const size = { width: scene.width, height: scene.height };
  const paper = element("rect", { ...size, fill: COLOURS.background }, []);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...size,
      viewBox: `0 0 ${String(scene.width)} ${String(scene.height)}`,
      role: "img",
      "font-family": FONT,
    },
    [element("title", {}, [escaped(scene.title)]), paper, ...scene.shapes.map(shapeOf)],
  );
}

function shapeOf(shape: Shape): string {
  return shape.kind === "box" ? boxOf(shape) : labelOf(shape);
}

function boxOf({ x, y, width, height, paint, hint }: Box): string {
  const inside = hint === "" ? [] : [element("title", {}, [escaped(hint)])];
  return element("rect", { x, y, width, height, fill: COLOURS[paint] }, inside);
}

function labelOf({ x, y, text, size, align, bold, paint }: Label): string {
  const look = { "font-size": size, "text-anchor": align, fill: COLOURS[paint] };
  return element("text", { x, y, ...look, ...(bold ? { "font-weight": 600 } : {}) }, [escaped(text)]);
}

/** `inside` is markup already: elements, or what `escaped` returned. */
function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inside: readonly string[],
): string {
  const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const open = `<${name}${listed.join("")}`;
  return inside.length === 0 ? `${open}/>` : `${open}>${inside.join("")}</${name}>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** What XML cannot hold at all: control characters, halves of surrogate pairs, two noncharacters. */
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The one place where a text enters markup. */
function escaped(text: string): string {
  return text.replace(NOT_XML, "").replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}
