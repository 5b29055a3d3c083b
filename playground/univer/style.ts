import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import type { BorderLook, Look, Side } from "../../xlsx/looks";

const HORIZONTAL: Record<string, HorizontalAlign> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Record<string, VerticalAlign> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const LINES: Record<string, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const SIDES: Record<Side, "t" | "r" | "b" | "l"> = { top: "t", right: "r", bottom: "b", left: "l" };
const SET = { s: 1 } as const;

/** A look in Univer's terms. */
export function univerStyle(look: Look): IStyleData {
  return {
    ...(look.bold && { bl: 1 }),
    ...(look.italic && { it: 1 }),
    ...(look.underline && { ul: SET }),
    ...(look.strike && { st: SET }),
    ...(look.family && { ff: look.family }),
    ...(look.size && { fs: look.size }),
    ...(look.colour && { cl: { rgb: look.colour } }),
    ...(look.fill && { bg: { rgb: look.fill } }),
    ...(look.borders && { bd: bordersOf(look.borders) }),
    ...(look.horizontal && { ht: HORIZONTAL[look.horizontal] ?? HorizontalAlign.UNSPECIFIED }),
    // Excel puts text at the bottom of a cell unless told otherwise.
    vt: VERTICAL[look.vertical ?? ""] ?? VerticalAlign.BOTTOM,
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(look.rotation && { tr: rotation(look.rotation) }),
    ...(look.format && { n: { pattern: look.format } }),
  };
}

function bordersOf(borders: NonNullable<Look["borders"]>): NonNullable<IStyleData["bd"]> {
  return Object.fromEntries(
    (Object.entries(borders) as [Side, BorderLook][]).map(([side, { line, colour }]) => [
      SIDES[side],
      { s: LINES[line] ?? BorderStyleTypes.THIN, cl: { rgb: colour } },
    ]),
  );
}

/** The file counts 91 to 180 downwards, and 255 for letters one below the other. */
function rotation(degrees: number): NonNullable<IStyleData["tr"]> {
  if (degrees === 255) return { a: 0, v: 1 };
  return { a: degrees > 90 ? degrees - 90 : -degrees };
}
