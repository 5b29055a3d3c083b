import type { Range } from "../../../core/workbook/address";

/** What stands in a cell; "" for nothing. */
export type Stored = string | number | boolean;

export interface ModelCell {
  value: Stored;
  formula: string | null;
  /** An error is not the text that looks like it. */
  isError: boolean;
  /** Entered with a leading apostrophe. */
  isQuoted: boolean;
  format: string;
  /** The shown text, where it does not follow from the value alone. */
  shown: string | null;
}

export interface ModelFormat {
  readonly id: string;
  readonly type: "Custom" | "ColorScale";
  readonly areas: readonly Range[];
  formula: string;
  fill: string;
  font: string;
}

/** How a cell looks, by the names of the API; what is absent was never set. */
export type ModelLook = Readonly<Record<string, unknown>>;

/** How a sheet is printed. */
export interface ModelPage {
  orientation: string;
  paperSize: string;
  zoom: Readonly<Record<string, unknown>>;
  titleRows: string | null;
}

export interface ModelSheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  isProtected: boolean;
  readonly cells: Map<string, ModelCell>;
  merges: Range[];
  /** Areas of array formulas of the old kind, which can only be changed as a whole. */
  readonly arrays: Range[];
  /** The first one wins where several apply. */
  formats: ModelFormat[];
  /** By cell, as the keys of `cells`. */
  readonly looks: Map<string, ModelLook>;
  /** Targets by cell. */
  readonly links: Map<string, string>;
  /** In points, by column. */
  readonly widths: Map<number, number>;
  frozenRows: number;
  readonly page: ModelPage;
}

export interface ModelPart {
  readonly id: string;
  xml: string;
}

/** A workbook as it is inside Excel: plain data, so that a test can compare it as a whole. */
export interface Model {
  name: string;
  sheets: ModelSheet[];
  parts: ModelPart[];
  readonly settings: Map<string, string>;
  /** Excel calculates; this model looks results up by their formula. What is not here becomes 0. */
  readonly results: Map<string, Stored>;
  /** null where a chart is selected. */
  active: { sheet: string; range: Range } | null;
  /** Whether an apostrophe disappears that is entered into a cell with the format "@": not known of the real Excel. */
  textCellsEatApostrophe: boolean;
  nextId: number;
}

export function emptyModel(): Model {
  return {
    name: "Renstra.xlsx",
    sheets: [],
    parts: [],
    settings: new Map(),
    results: new Map(),
    active: null,
    textCellsEatApostrophe: false,
    nextId: 1,
  };
}

export function newId(model: Model): string {
  const id = `{${String(model.nextId)}}`;
  model.nextId += 1;
  return id;
}

export function emptySheet(model: Model, name: string): ModelSheet {
  return {
    id: newId(model),
    name,
    visibility: "Visible",
    isProtected: false,
    cells: new Map(),
    merges: [],
    arrays: [],
    formats: [],
    looks: new Map(),
    links: new Map(),
    widths: new Map(),
    frozenRows: 0,
    page: { orientation: "Portrait", paperSize: "Letter", zoom: { scale: 100 }, titleRows: null },
  };
}

export function cellKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

const BLANK: Readonly<ModelCell> = {
  value: "",
  formula: null,
  isError: false,
  isQuoted: false,
  format: "General",
  shown: null,
};

export function cellAt(sheet: ModelSheet, row: number, column: number): Readonly<ModelCell> {
  return sheet.cells.get(cellKey(row, column)) ?? BLANK;
}

/** Changes a cell; one that is blank again is not kept. */
export function changeCell(
  sheet: ModelSheet,
  at: { readonly row: number; readonly column: number },
  change: Partial<ModelCell>,
): void {
  const key = cellKey(at.row, at.column);
  const cell = { ...cellAt(sheet, at.row, at.column), ...change };
  if (cell.value === "" && cell.formula === null && cell.format === "General") sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
}

/** The smallest range around all cells with a value or formula, or with `formatsToo` a number format; null without any. */
export function usedRange(sheet: ModelSheet, formatsToo: boolean): Range | null {
  let used: Range | null = null;
  for (const [key, cell] of sheet.cells) {
    if (!formatsToo && cell.value === "" && cell.formula === null) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    used = used
      ? {
          top: Math.min(used.top, row),
          left: Math.min(used.left, column),
          bottom: Math.max(used.bottom, row),
          right: Math.max(used.right, column),
        }
      : { top: row, left: column, bottom: row, right: column };
  }
  return used;
}
