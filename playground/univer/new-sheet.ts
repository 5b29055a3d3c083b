import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { parseRange } from "../../core/workbook/address";
import type { Edit } from "../../core/workbook/edit";
import { BORDER_COLOUR, styleKey, styleOf, type CellStyle } from "../../core/workbook/looks";
import {
  columnCount,
  mergedAreas,
  placedCells,
  type NewCell,
  type NewSheet,
} from "../../core/workbook/new-sheet";
import { rowHeights } from "../../core/workbook/row-heights";
import type { Look } from "../../xlsx/looks";
import { cellOfValue } from "./cell";
import { univerRange } from "./range";
import { univerStyle } from "./style";
import { columnPixels, rowPixels } from "./workbook-data";

const SPARE_ROWS = 100;
const FEWEST_COLUMNS = 26;

/** Adds the sheet behind all others, by one command. Its formulas are edits: those alone are calculated. */
export function addNewSheet(workbook: FWorkbook, name: string, sheet: NewSheet): FWorksheet {
  const columns = Math.max(columnCount(sheet), sheet.widths?.length ?? 0, FEWEST_COLUMNS);
  return workbook.create(name, sheet.rows.length + SPARE_ROWS, columns, { sheet: sheetData(sheet) });
}

/** The formulas of a new sheet. */
export function formulaEdits(name: string, sheet: NewSheet): Edit[] {
  return placedCells(sheet).flatMap(({ row, column, cell: { formula } }) =>
    formula === undefined ? [] : [{ sheet: name, row, column, formula }],
  );
}

function sheetData(sheet: NewSheet): Partial<IWorksheetData> {
  const rows = sheet.frozenRows ?? 0;
  return {
    cellData: cellData(sheet),
    mergeData: mergedAreas(sheet)
      .flatMap((area) => parseRange(area) ?? [])
      .map(univerRange),
    rowData: Object.fromEntries(
      [...rowHeights(sheet)].map(([row, height]) => [row, { h: rowPixels(height) }]),
    ),
    columnData: Object.fromEntries(
      (sheet.widths ?? []).flatMap((width, column) =>
        width === null ? [] : [[column, { w: columnPixels(width) }]],
      ),
    ),
    ...(rows > 0 && { freeze: { ySplit: rows, xSplit: 0, startRow: rows, startColumn: -1 } }),
  };
}

function cellData(sheet: NewSheet): IWorksheetData["cellData"] {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, cell } of placedCells(sheet)) (cells[row] ??= {})[column] = univerCell(cell);
  return cells;
}

/** A link is shown as one and leads nowhere: Univer's core knows none. The saved file has it. */
function univerCell(cell: NewCell): ICellData {
  const { value = null, formula } = cell;
  const content = formula !== undefined || value === null || value === "" ? {} : cellOfValue(value);
  const style = styleOf(cell);
  return styleKey(style) === PLAIN ? content : { ...content, s: univerStyle(lookOf(style)) };
}

const PLAIN = styleKey(styleOf({}));

const LINE = { line: "thin", colour: `#${BORDER_COLOUR}` };
const BORDERS = { top: LINE, right: LINE, bottom: LINE, left: LINE };

function lookOf(style: CellStyle): Look {
  const { size, colour, fill, horizontal, vertical, format } = style;
  return {
    bold: style.isBold,
    underline: style.isUnderlined,
    wrap: style.wraps,
    ...(size !== null && { size }),
    ...(colour !== null && { colour: `#${colour}` }),
    ...(fill !== null && { fill: `#${fill}` }),
    ...(style.isBordered && { borders: BORDERS }),
    ...(horizontal !== null && { horizontal }),
    ...(vertical !== null && { vertical: vertical === "middle" ? "center" : vertical }),
    ...(format !== null && { format }),
  };
}
