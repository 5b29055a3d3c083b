import { contains, formatRange, quoteSheet, type Range } from "../../../core/workbook/address";
import { conditionalFormats, refuseProtected, touches } from "./conditional-formats";
import { entered, shownText } from "./entering";
import { gridArgument, NotKnown, Refusal, type HostObject } from "./host-object";
import { cellAt, cellKey, changeCell, type ModelCell, type ModelSheet } from "./model";
import { rangeAreas } from "./range-areas";
import { changeLooks, rangeFormat } from "./range-format";
import type { Surroundings } from "./surroundings";
import { worksheet } from "./worksheet";

/** One rectangle of a sheet. */
export function range(around: Surroundings, sheet: ModelSheet, area: Range): HostObject {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const grid = (read: (cell: Readonly<ModelCell>) => unknown) => () =>
    rows * columns > around.limits.cellsBeforeNull ? null : gridOf(sheet, area, read);
  return {
    type: "Range",
    scalars: {
      address: () => addressOf(sheet, area),
      rowIndex: () => area.top,
      columnIndex: () => area.left,
      rowCount: () => rows,
      columnCount: () => columns,
      values: grid(({ value }) => value),
      text: grid(shownText),
      // Excel leaves the apostrophe of a text out here, so that the text =1+1 looks like a formula.
      formulas: grid(({ formula, value }) => formula ?? value),
      numberFormat: grid(({ format }) => format),
    },
    setters: {
      formulas: (value) => {
        enterAll(around, sheet, area, gridArgument(value, rows, columns));
      },
      hyperlink: (value) => {
        link(sheet, area, value);
      },
      numberFormat: (value) => {
        formatAll(sheet, area, gridArgument(value, rows, columns));
      },
    },
    objects: {
      conditionalFormats: () => conditionalFormats({ model: around.model, sheet, areas: [area] }),
      format: () => rangeFormat(sheet, [area]),
      worksheet: () => worksheet(around, sheet),
    },
    makers: {
      getRow: (row) => {
        if (typeof row !== "number" || row < 0 || row >= rows)
          throw new NotKnown(`row ${String(row)} of a range`);
        return range(around, sheet, { ...area, top: area.top + row, bottom: area.top + row });
      },
      getBoundingRect: (other) => range(around, sheet, boundingArea(area, other as HostObject)),
      getMergedAreasOrNullObject: () => {
        const merges = sheet.merges.filter(({ top, left }) => contains(area, { row: top, column: left }));
        return merges.length === 0 ? null : rangeAreas(around, sheet, merges);
      },
    },
    methods: {
      // The client asks before it sends a large table in parts.
      _ValidateArraySize: (height, width) => {
        if (height !== rows || width !== columns) throw new Refusal("InvalidArgument", "size of a table");
        return null;
      },
      merge: (across) => {
        if (across === true) throw new NotKnown("each row is merged on its own");
        merge(sheet, area);
        return null;
      },
      select: () => {
        if (sheet.visibility !== "Visible") throw new NotKnown("a cell of a hidden sheet is selected");
        around.model.active = { sheet: sheet.name, range: area };
        return null;
      },
    },
  };
}

function boundingArea(one: Range, { scalars }: HostObject): Range {
  const number = (name: string): number => Number(scalars?.[name]?.());
  const [top, left] = [number("rowIndex"), number("columnIndex")];
  return {
    top: Math.min(one.top, top),
    left: Math.min(one.left, left),
    bottom: Math.max(one.bottom, top + number("rowCount") - 1),
    right: Math.max(one.right, left + number("columnCount") - 1),
  };
}

export function addressOf(sheet: ModelSheet, area: Range): string {
  return `${quoteSheet(sheet.name)}!${formatRange(area)}`;
}

function gridOf(sheet: ModelSheet, area: Range, read: (cell: Readonly<ModelCell>) => unknown): unknown[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (__, c) =>
      read(cellAt(sheet, area.top + r, area.left + c)),
    ),
  );
}

function enterAll({ model, changed }: Surroundings, sheet: ModelSheet, area: Range, grid: unknown[][]): void {
  refuseProtected(sheet);
  if (sheet.arrays.some((array) => touches(array, area) && !isInside(array, area))) {
    throw new Refusal("InvalidOperation", "a part of an array");
  }
  grid.forEach((line, r) => {
    line.forEach((content, c) => {
      const at = { row: area.top + r, column: area.left + c };
      const covering = sheet.merges.find((merge) => contains(merge, at));
      if (covering && (covering.top !== at.row || covering.left !== at.column)) {
        throw new NotKnown(`a cell under the merged ${formatRange(covering)} is written`);
      }
      changeCell(sheet, at, entered(model, cellAt(sheet, at.row, at.column), content));
    });
  });
  changed(sheet, formatRange(area));
}

function formatAll(sheet: ModelSheet, area: Range, grid: unknown[][]): void {
  refuseProtected(sheet);
  grid.forEach((line, r) => {
    line.forEach((format, c) => {
      if (format === null) return;
      if (typeof format !== "string") throw new NotKnown(`number format ${JSON.stringify(format)}`);
      changeCell(sheet, { row: area.top + r, column: area.left + c }, { format });
    });
  });
}

/** An empty cell shows its target; any cell takes on the look of a link. */
function link(sheet: ModelSheet, area: Range, value: unknown): void {
  refuseProtected(sheet);
  const { documentReference: target, ...others } = value as Record<string, unknown>;
  if (typeof target !== "string" || Object.keys(others).length > 0)
    throw new NotKnown(`link ${JSON.stringify(value)}`);
  if (area.top !== area.bottom || area.left !== area.right) throw new NotKnown("a link of several cells");
  const at = { row: area.top, column: area.left };
  sheet.links.set(cellKey(at.row, at.column), target);
  if (cellAt(sheet, at.row, at.column).value === "") changeCell(sheet, at, { value: target });
  changeLooks(sheet, [area], { underline: "Single", color: "#0563C1" });
}

/** Only the first cell keeps its content. */
function merge(sheet: ModelSheet, area: Range): void {
  refuseProtected(sheet);
  if (sheet.merges.some((other) => touches(other, area))) throw new NotKnown("merged areas overlap");
  sheet.merges.push(area);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (row !== area.top || column !== area.left)
        changeCell(sheet, { row, column }, { value: "", formula: null });
}

function isInside(inner: Range, outer: Range): boolean {
  return (
    contains(outer, { row: inner.top, column: inner.left }) &&
    contains(outer, { row: inner.bottom, column: inner.right })
  );
}
