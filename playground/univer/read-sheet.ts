import type { ICellData, Nullable } from "@univerjs/core";
import { FormulaDataModel, type FWorksheet } from "@univerjs/preset-sheets-core";
import { formatPosition, formatRange } from "../../core/workbook/address";
import type { CellValue, SheetSnapshot } from "../../core/workbook/snapshot";
import type { ShownTexts } from "../../xlsx/shown";
import { valueOf } from "./cell";
import { rangeOf } from "./range";

/** What a sheet holds: its values with results of formulas, and the formulas by A1 with their leading "=". */
export interface Content {
  readonly values: CellValue[][];
  readonly formats: string[][];
  readonly formulas: Record<string, string>;
}

/**
 * Reads a sheet's own cells in one pass. `withSpills` adds what array formulas put into the cells around them, which
 * is to be read but never to be saved as values.
 */
export function contentOf(sheet: FWorksheet, withSpills: boolean): Content {
  const model = sheet.getInject().get(FormulaDataModel);
  const [unit, id] = [sheet.getWorkbook().getUnitId(), sheet.getSheetId()];
  const styles = sheet.getWorkbook().getStyles();
  const formulas: Record<string, string> = {};
  const grid = new Grid();
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell: Nullable<ICellData>) => {
      if (!cell) return;
      const formula = cell.f || cell.si ? model.getFormulaStringByCell(row, column, id, unit) : null;
      if (formula) formulas[formatPosition({ row, column })] = formula;
      const value = valueOf(cell);
      if (value !== null || formula)
        grid.put(row, column, value, styles.getStyleByCell(cell)?.n?.pattern ?? "");
    });
  if (withSpills) addSpills(model, unit, id, grid);
  return { ...grid.rectangle(), formulas };
}

function addSpills(model: FormulaDataModel, unit: string, id: string, grid: Grid): void {
  const spilled = model.getArrayFormulaCellData()[unit]?.[id] ?? {};
  for (const [row, cells] of Object.entries(spilled)) {
    for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, ICellData>))
      if (grid.isFree(Number(row), Number(column))) grid.put(Number(row), Number(column), valueOf(cell), "");
  }
}

/** Merged areas in A1 notation. */
export function mergesOf(sheet: FWorksheet): string[] {
  return sheet
    .getSheet()
    .getConfig()
    .mergeData.map((area) => formatRange(rangeOf(area)));
}

/** The sheet as every host hands it in. Texts of numbers are printed as the command line prints them. */
export function snapshotOf(sheet: FWorksheet, isProtected: boolean, texts: ShownTexts): SheetSnapshot {
  const { values, formats, formulas } = contentOf(sheet, true);
  return {
    name: sheet.getSheetName(),
    visibility: sheet.isSheetHidden() ? "hidden" : "visible",
    protected: isProtected,
    origin: { row: 0, column: 0 },
    values,
    shown: values.map((row, r) => row.map((value, c) => texts.of(value, formats[r]?.[c] ?? ""))),
    formats,
    formulas,
    merges: mergesOf(sheet),
  };
}

/** Values by row and column, laid out as a rectangle from A1 when all are known. */
class Grid {
  readonly #rows: { value: CellValue; format: string }[][] = [];
  #width = 0;

  put(row: number, column: number, value: CellValue, format: string): void {
    (this.#rows[row] ??= [])[column] = { value, format: format === "General" ? "" : format };
    this.#width = Math.max(this.#width, column + 1);
  }

  isFree(row: number, column: number): boolean {
    return this.#rows[row]?.[column] === undefined;
  }

  rectangle(): { values: CellValue[][]; formats: string[][] } {
    const columns = Array.from({ length: this.#width }, (_, column) => column);
    const rows = Array.from(this.#rows, (row) => row ?? []);
    return {
      values: rows.map((row) => columns.map((column) => row[column]?.value ?? null)),
      formats: rows.map((row) => columns.map((column) => row[column]?.format ?? "")),
    };
  }
}
