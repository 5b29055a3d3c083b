import { contains, formatRange, quoteSheet, type Range } from "../../../core/workbook/address";
import { conditionalFormats, refuseProtected, touches } from "./conditional-formats";
import { entered, shownText } from "./entering";
import { gridArgument, NotKnown, Refusal, type HostObject } from "./host-object";
import { cellAt, changeCell, type ModelCell, type ModelSheet } from "./model";
import { rangeAreas } from "./range-areas";
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
      numberFormat: (value) => {
        formatAll(sheet, area, gridArgument(value, rows, columns));
      },
    },
    objects: {
      conditionalFormats: () => conditionalFormats({ model: around.model, sheet, areas: [area] }),
      worksheet: () => worksheet(around, sheet),
    },
    makers: {
      getMergedAreasOrNullObject: () => {
        const merges = sheet.merges.filter(({ top, left }) => contains(area, { row: top, column: left }));
        return merges.length === 0 ? null : rangeAreas(around, sheet, merges);
      },
    },
    methods: {
      select: () => {
        if (sheet.visibility !== "Visible") throw new NotKnown("a cell of a hidden sheet is selected");
        around.model.active = { sheet: sheet.name, range: area };
        return null;
      },
    },
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

function isInside(inner: Range, outer: Range): boolean {
  return (
    contains(outer, { row: inner.top, column: inner.left }) &&
    contains(outer, { row: inner.bottom, column: inner.right })
  );
}
