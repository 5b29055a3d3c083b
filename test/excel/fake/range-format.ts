import type { Range } from "../../../core/workbook/address";
import { refuseProtected } from "./conditional-formats";
import { NotKnown, Refusal, type HostObject } from "./host-object";
import { cellKey, type ModelLook, type ModelSheet } from "./model";

const COLOUR = /^#[\dA-F]{6}$/i;
const oneOf =
  (...words: readonly string[]) =>
  (value: unknown): boolean =>
    words.includes(String(value));
const isColour = (value: unknown): boolean => COLOUR.test(String(value));
const isTruth = (value: unknown): boolean => typeof value === "boolean";
const isSize = (value: unknown): boolean => typeof value === "number" && value >= 1 && value <= 409;

/** The cells on each side of an area that a border of this name is drawn at. */
const SIDES: Readonly<Record<string, (area: Range, row: number, column: number) => boolean>> = {
  EdgeTop: ({ top }, row) => row === top,
  EdgeBottom: ({ bottom }, row) => row === bottom,
  EdgeLeft: ({ left }, _, column) => column === left,
  EdgeRight: ({ right }, _, column) => column === right,
  InsideHorizontal: ({ bottom }, row) => row < bottom,
  InsideVertical: ({ right }, _, column) => column < right,
};

/** The looks of one or several rectangles. */
export function rangeFormat(sheet: ModelSheet, areas: readonly Range[]): HostObject {
  const set =
    (name: string, isSound: (value: unknown) => boolean) =>
    (value: unknown): void => {
      if (!isSound(value)) throw new Refusal("InvalidArgument", `${name} ${JSON.stringify(value)}`);
      changeLooks(sheet, areas, { [name]: value });
    };
  return {
    type: "RangeFormat",
    setters: {
      wrapText: set("wrapText", isTruth),
      horizontalAlignment: set("horizontalAlignment", oneOf("Left", "Center", "Right")),
      verticalAlignment: set("verticalAlignment", oneOf("Top", "Center", "Bottom")),
      columnWidth: (value) => {
        if (typeof value !== "number" || value < 0) throw new Refusal("InvalidArgument", "width of a column");
        for (const { left, right } of areas)
          for (let column = left; column <= right; column++) sheet.widths.set(column, value);
      },
    },
    objects: {
      fill: () => ({ type: "RangeFill", setters: { color: set("fill", isColour) } }),
      font: () => ({
        type: "RangeFont",
        setters: {
          bold: set("bold", isTruth),
          color: set("color", isColour),
          size: set("size", isSize),
          underline: set("underline", oneOf("None", "Single", "Double")),
        },
      }),
      borders: () => ({
        type: "RangeBorderCollection",
        getItem: (side) => border(sheet, areas, String(side)),
      }),
    },
    methods: { autofitRows: () => null },
  };
}

function border(sheet: ModelSheet, areas: readonly Range[], side: string): HostObject {
  const isThere = SIDES[side];
  if (!isThere) throw new NotKnown(`border ${side}`);
  const single = (area: Range): boolean =>
    side === "InsideHorizontal"
      ? area.top === area.bottom
      : side === "InsideVertical" && area.left === area.right;
  if (areas.some(single)) throw new NotKnown(`${side} where there is nothing inside`);
  const set = (name: string) => (value: unknown) => {
    changeLooks(sheet, areas, { [`${side} ${name}`]: value }, isThere);
  };
  return { type: "RangeBorder", setters: { style: set("style"), color: set("color") } };
}

export function changeLooks(
  sheet: ModelSheet,
  areas: readonly Range[],
  look: ModelLook,
  isMeant: (area: Range, row: number, column: number) => boolean = () => true,
): void {
  refuseProtected(sheet);
  for (const area of areas)
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        if (isMeant(area, row, column)) {
          const key = cellKey(row, column);
          sheet.looks.set(key, { ...sheet.looks.get(key), ...look });
        }
}
