import { MARK_COLOURS, type Severity } from "./mark";
import type { Look, NewCell } from "./new-sheet";

/** How a cell of a new sheet is drawn. Colours are RGB hex; null is what plain cells of the workbook have. */
export interface CellStyle {
  readonly isBold: boolean;
  readonly isUnderlined: boolean;
  /** In points. */
  readonly size: number | null;
  readonly colour: string | null;
  readonly fill: string | null;
  /** A thin line of `BORDER_COLOUR` on all four sides. */
  readonly isBordered: boolean;
  readonly wraps: boolean;
  readonly horizontal: "center" | null;
  readonly vertical: "top" | "middle" | null;
  /** A number format code; null is General. */
  readonly format: string | null;
}

export const BORDER_COLOUR = "A6A6A6";
const LINK_COLOUR = "0B4F9E";

const PLAIN: CellStyle = {
  isBold: false,
  isUnderlined: false,
  size: null,
  colour: null,
  fill: null,
  isBordered: false,
  wraps: false,
  horizontal: null,
  vertical: null,
  format: null,
};

const CELL: CellStyle = { ...PLAIN, isBordered: true, wraps: true, vertical: "top" };

const LOOKS: Readonly<Record<Look, CellStyle>> = {
  title: { ...PLAIN, isBold: true, size: 14 },
  note: { ...PLAIN, size: 9, colour: "595959" },
  label: { ...PLAIN, isBold: true },
  heading: { ...CELL, isBold: true, fill: "E7E6E6", horizontal: "center", vertical: "middle" },
  cell: CELL,
  total: { ...CELL, isBold: true },
  error: marked("error"),
  warning: marked("warning"),
  info: marked("info"),
};

function marked(severity: Severity): CellStyle {
  const { fill, text } = MARK_COLOURS[severity];
  return { ...CELL, fill, colour: text };
}

/** The style of a cell; a link is underlined and, unless its look has a colour of its own, blue. */
export function styleOf({ look, format, link }: NewCell): CellStyle {
  const style = { ...(look === undefined ? PLAIN : LOOKS[look]), format: format ?? null };
  return link ? { ...style, isUnderlined: true, colour: style.colour ?? LINK_COLOUR } : style;
}

/** Equal for styles that are drawn alike. */
export function styleKey(style: CellStyle): string {
  return JSON.stringify(style);
}
