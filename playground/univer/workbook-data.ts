import {
  LocaleType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { SHEET_CONDITIONAL_FORMATTING_PLUGIN } from "@univerjs/preset-sheets-conditional-formatting";
import { parsePosition, parseRange } from "../../core/workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { Look, SheetLook } from "../../xlsx/looks";
import { cellOfFormula, cellOfValue } from "./cell";
import { univerRange } from "./range";
import { formulaRule } from "./rules";
import { univerStyle } from "./style";

/** Room for rows and columns that the planner will add. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 6;
const FEWEST_ROWS = 100;
const FEWEST_COLUMNS = 26;
/** Univer measures in pixels, the file in characters of the usual font and in points. */
const PIXELS_A_CHARACTER = 7;
const PIXELS_BESIDE_TEXT = 5;
const PIXELS_A_POINT = 4 / 3;

/** A file's workbook as Univer opens it. Sheets are known by their place: "lembar-0". */
export function workbookData(
  id: string,
  { name, sheets }: WorkbookSnapshot,
  looks: readonly SheetLook[],
): IWorkbookData {
  const styles = new StyleList();
  const built = sheets.map((sheet, index) => {
    const look = looks.find((candidate) => candidate.name === sheet.name);
    return worksheetData(sheetId(index), sheet, look, styles);
  });
  const rules = sheets.map(({ name: own }, index) => [
    sheetId(index),
    (looks.find((look) => look.name === own)?.formulaFormats ?? []).map((format, rank) =>
      formulaRule(
        `berkas-${String(rank)}`,
        format.formula,
        format.range.split(/[ ,]+/),
        univerStyle(format.look),
      ),
    ),
  ]);
  return {
    id,
    name,
    appVersion: "0.25.1",
    locale: LocaleType.ID_ID,
    styles: styles.all,
    sheetOrder: built.map((sheet) => sheet.id),
    sheets: Object.fromEntries(built.map((sheet) => [sheet.id, sheet])),
    resources: [
      { name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data: JSON.stringify(Object.fromEntries(rules)) },
    ],
  };
}

export function sheetId(index: number): string {
  return `lembar-${String(index)}`;
}

type WorksheetData = Partial<IWorksheetData> & { readonly id: string };

function worksheetData(
  id: string,
  sheet: SheetSnapshot,
  look: SheetLook | undefined,
  styles: StyleList,
): WorksheetData {
  const cells = cellsOf(sheet, look, styles);
  const merges = sheet.merges.flatMap((text) => parseRange(text) ?? []);
  const rows = Math.max(0, ...Object.keys(cells).map(Number), ...merges.map(({ bottom }) => bottom));
  const columns = Math.max(
    0,
    ...Object.values(cells).flatMap((row) => Object.keys(row).map(Number)),
    ...merges.map(({ right }) => right),
  );
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? 0 : 1,
    rowCount: Math.max(rows + SPARE_ROWS, FEWEST_ROWS),
    columnCount: Math.max(columns + SPARE_COLUMNS, FEWEST_COLUMNS),
    mergeData: merges.map(univerRange),
    cellData: cells,
    rowData: rowData(look),
    columnData: columnData(look),
    defaultRowHeight: 20,
    defaultColumnWidth: 69,
    showGridlines: look?.hasGridlines === false ? 0 : 1,
    freeze: freezeOf(look),
  };
}

type Cells = Record<number, Record<number, ICellData>>;

function cellsOf(sheet: SheetSnapshot, look: SheetLook | undefined, styles: StyleList): Cells {
  const cells: Cells = {};
  const put = (row: number, column: number, cell: ICellData): void => {
    const line = (cells[row] ??= {});
    line[column] = { ...line[column], ...cell };
  };
  sheet.values.forEach((values, r) => {
    values.forEach((value, c) => {
      if (value !== null) put(sheet.origin.row + r, sheet.origin.column + c, cellOfValue(value));
    });
  });
  for (const [a1, formula] of Object.entries(sheet.formulas)) {
    const position = parsePosition(a1);
    if (position) put(position.row, position.column, cellOfFormula(formula));
  }
  for (const { row, column, look: own } of look?.cells ?? []) put(row, column, { s: styles.idOf(own) });
  return cells;
}

function rowData(look: SheetLook | undefined): NonNullable<IWorksheetData["rowData"]> {
  const rows: NonNullable<IWorksheetData["rowData"]> = {};
  for (const [row, height] of look?.heights ?? []) rows[row] = { h: rowPixels(height), ia: 0 };
  for (const row of look?.hiddenRows ?? []) rows[row] = { ...rows[row], hd: 1 };
  return rows;
}

function columnData(look: SheetLook | undefined): NonNullable<IWorksheetData["columnData"]> {
  const columns: NonNullable<IWorksheetData["columnData"]> = {};
  for (const [column, width] of look?.widths ?? []) columns[column] = { w: columnPixels(width) };
  for (const column of look?.hiddenColumns ?? []) columns[column] = { ...columns[column], hd: 1 };
  return columns;
}

export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_A_POINT);
}

export function columnPixels(characters: number): number {
  return Math.round(characters * PIXELS_A_CHARACTER + PIXELS_BESIDE_TEXT);
}

/** `startRow` and `startColumn` are the first that scroll; -1 where nothing is frozen. */
function freezeOf(look: SheetLook | undefined): IWorksheetData["freeze"] {
  const { rows = 0, columns = 0 } = look?.frozen ?? {};
  return { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 };
}

/** Equal looks are kept once: a Renstra has thousands of cells and a dozen looks. */
class StyleList {
  readonly all: Record<string, IStyleData> = {};
  readonly #ids = new Map<string, string>();

  idOf(look: Look): string {
    const key = JSON.stringify(look);
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = `gaya-${String(this.#ids.size)}`;
      this.#ids.set(key, id);
      this.all[id] = univerStyle(look);
    }
    return id;
  }
}
