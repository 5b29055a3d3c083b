import { formatPosition, type Range } from "../../../core/workbook/address";
import type { Members } from "./strict";
import type { FakeSheet } from "./workbook";

const isColour = (value: unknown): boolean => value === null || /^#[\dA-F]{6}$/i.test(String(value));
const oneOf =
  (...words: readonly unknown[]) =>
  (value: unknown): boolean =>
    words.includes(value);

/** The setters that take a table, and what each of their cells may be. */
const SETTERS: Readonly<Record<string, (value: unknown) => boolean>> = {
  FontWeights: oneOf("bold", "normal", null),
  FontLines: oneOf("underline", "line-through", "none", null),
  FontSizes: (value) => typeof value === "number" && Number.isInteger(value) && value > 0,
  FontColors: isColour,
  Backgrounds: isColour,
  Wraps: (value) => typeof value === "boolean",
  HorizontalAlignments: oneOf("left", "center", "normal", "right", null),
  VerticalAlignments: oneOf("top", "middle", "bottom", null),
};

/** The members of a Range that change looks; `rowsOf` checks the shape of a table. */
export function lookSetters(
  sheet: FakeSheet,
  area: Range,
  rowsOf: (values: unknown) => readonly (readonly unknown[])[],
  done: () => object,
): Members {
  const setters = Object.entries(SETTERS).map(([name, isSound]) => [
    `set${name}`,
    (values: unknown) => {
      eachCell(area, rowsOf(values), (a1, value) => {
        if (!isSound(value)) throw new Error(`Invalid argument: ${String(value)}`);
        if (value !== null) changeLook(sheet, a1, { [name]: value });
      });
      return done();
    },
  ]);
  return Object.fromEntries(setters) as Members;
}

export function changeLook(sheet: FakeSheet, a1: string, look: Readonly<Record<string, unknown>>): void {
  sheet.looks.set(a1, { ...sheet.looks.get(a1), ...look });
}

export function eachCell(
  { top, left }: Range,
  rows: readonly (readonly unknown[])[],
  visit: (a1: string, value: unknown) => void,
): void {
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      visit(formatPosition({ row: top + r, column: left + c }), value);
    });
  });
}
