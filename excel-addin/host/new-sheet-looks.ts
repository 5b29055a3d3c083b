import {
  formatAddress,
  formatPosition,
  formatRange,
  type Position,
  type Range,
} from "../../core/workbook/address";
import { BORDER_COLOUR, styleKey, styleOf, type CellStyle } from "../../core/workbook/looks";
import { placedCells, type NewSheet } from "../../core/workbook/new-sheet";
import { addressLists } from "./address-lists";
import type { Capabilities } from "./capabilities";
import { rectanglesOf } from "./rectangles";

/**
 * Must come before looks and contents: Excel shows a link in a look of its own, and its target in an empty cell. A link
 * is the one thing that is set cell by cell; all of them travel in one sync.
 */
export function addLinks(added: Excel.Worksheet, sheet: NewSheet): void {
  for (const { row, column, cell } of placedCells(sheet)) {
    if (!cell.link) continue;
    const documentReference = formatAddress(cell.link);
    added.getRange(formatPosition({ row, column })).hyperlink = { documentReference };
  }
}

interface StyledCell extends Position {
  readonly style: CellStyle;
}

/** All looks but the number formats, which go with the contents: as many commands as there are styles, not cells. */
export function addLooks(added: Excel.Worksheet, sheet: NewSheet, can: Capabilities): void {
  const cells = placedCells(sheet).map(({ row, column, cell }) => ({ row, column, style: styleOf(cell) }));
  for (const [first, ...others] of groupsOf(cells))
    for (const format of formatsOf(added, rectanglesOf([first, ...others]), can)) draw(format, first.style);
  for (const range of rectanglesOf(cells.filter(({ style }) => style.isBordered)))
    addBorders(added.getRange(formatRange(range)), range);
}

type Group = [StyledCell, ...StyledCell[]];

/** The cells that are drawn alike, whatever their number formats. */
function groupsOf(cells: readonly StyledCell[]): Group[] {
  const groups = new Map<string, Group>();
  for (const cell of cells) {
    const key = styleKey({ ...cell.style, format: null });
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()];
}

/** Excel that knows no lists of ranges is told range by range. */
function formatsOf(
  added: Excel.Worksheet,
  ranges: readonly Range[],
  { rangeAreas }: Capabilities,
): Excel.RangeFormat[] {
  const addresses = ranges.map(formatRange);
  return rangeAreas
    ? addressLists(addresses).map((list) => added.getRanges(list).format)
    : addresses.map((address) => added.getRange(address).format);
}

const VERTICAL = { top: "Top", middle: "Center" } as const;

function draw(format: Excel.RangeFormat, style: CellStyle): void {
  const { isBold, isUnderlined, size, colour, fill, wraps, horizontal, vertical } = style;
  if (isBold) format.font.bold = true;
  if (isUnderlined) format.font.underline = "Single";
  if (size !== null) format.font.size = size;
  if (colour !== null) format.font.color = `#${colour}`;
  if (fill !== null) format.fill.color = `#${fill}`;
  if (wraps) format.wrapText = true;
  if (horizontal !== null) format.horizontalAlignment = "Center";
  if (vertical !== null) format.verticalAlignment = VERTICAL[vertical];
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function addBorders(cells: Excel.Range, { top, left, bottom, right }: Range): void {
  // There is nothing inside a single row or column.
  const inside = [
    ...(bottom > top ? (["InsideHorizontal"] as const) : []),
    ...(right > left ? (["InsideVertical"] as const) : []),
  ];
  for (const side of [...EDGES, ...inside]) {
    const border = cells.format.borders.getItem(side);
    border.style = "Continuous";
    border.color = `#${BORDER_COLOUR}`;
  }
}
