import type { Address } from "../../workbook/address";

/** What a shape is painted with: a name, for the pane has a colour of its own for it in each theme. */
export const PAINTS = [
  "text",
  "text-2",
  "background",
  "error",
  "warning",
  "info",
  "series-0",
  "series-1",
  "series-2",
  "series-3",
  "series-4",
  "series-5",
  "series-6",
  "step-0",
  "step-1",
  "step-2",
  "step-3",
  "step-4",
] as const;
export type Paint = (typeof PAINTS)[number];

interface Painted {
  readonly paint: Paint;
  readonly x: number;
  readonly y: number;
}

export interface Box extends Painted {
  readonly kind: "box";
  readonly width: number;
  readonly height: number;
  /** Where a click leads; null where it leads nowhere. */
  readonly at: Address | null;
  /** What the pointer is told that rests on it; "" for nothing. */
  readonly hint: string;
}

export interface Label extends Painted {
  readonly kind: "label";
  readonly text: string;
  readonly size: number;
  readonly align: "start" | "middle" | "end";
  readonly bold: boolean;
}

export type Shape = Box | Label;

/** A picture as plain data, in pixels from the top left: the pane draws it, `svgOf` writes it. */
export interface Scene {
  /** What it shows, for who cannot see it. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export function box(
  [x, y, width, height]: readonly [x: number, y: number, width: number, height: number],
  paint: Paint,
  { at = null, hint = "" }: Partial<Pick<Box, "at" | "hint">> = {},
): Box {
  return { kind: "box", x, y, width, height, paint, at, hint };
}

export function label(
  [x, y]: readonly [x: number, y: number],
  text: string,
  look: Partial<Pick<Label, "paint" | "size" | "align" | "bold">> = {},
): Label {
  return { kind: "label", x, y, text, paint: "text", size: 12, align: "start", bold: false, ...look };
}

/** So wide a letter is, as a share of its size: on average, and rather too wide than too narrow. */
const LETTER = 0.58;
const CAPITAL = 0.75;

/** About how wide a text is, in pixels: nothing can be measured here. */
export function widthOf(text: string, size: number): number {
  const capitals = text.replace(/\P{Lu}/gu, "").length;
  return size * (capitals * CAPITAL + (text.length - capitals) * LETTER);
}

/** A text in lines of at most this width in pixels, parted at blanks; the last of too many lines ends in "…". */
export function linesOf(
  text: string,
  { width, size = 12, most = 2 }: { width: number; size?: number; most?: number },
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((each) => piecesOf(each, width, size))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || widthOf(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, -1) ?? ""}…`];
}

/** A word that is wider than a line, in pieces. */
function piecesOf(word: string, width: number, size: number): string[] {
  const letters = Math.max(4, Math.floor(width / (size * CAPITAL)));
  return widthOf(word, size) <= width || word.length <= letters
    ? [word]
    : [word.slice(0, letters), ...piecesOf(word.slice(letters), width, size)];
}
