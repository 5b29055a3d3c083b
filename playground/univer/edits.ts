import type { ICellData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetRangeValuesCommand, type FWorksheet } from "@univerjs/preset-sheets-core";
import { formatPosition, type Position } from "../../core/workbook/address";
import type { Content, Edit } from "../../core/workbook/edit";
import type { CellValue } from "../../core/workbook/snapshot";
import { cellOfFormula, cellOfValue, EMPTY_CELL } from "./cell";
import { contentOf } from "./read-sheet";

/** Puts contents into cells by one command, so that Ctrl+Z takes them back as a whole; formats stay. */
export async function putEdits(api: FUniver, sheet: FWorksheet, edits: readonly Edit[]): Promise<void> {
  if (edits.length === 0) return;
  const value: Record<number, Record<number, ICellData>> = {};
  for (const edit of edits) {
    const cell = edit.formula === undefined ? contentCell(edit.value) : cellOfFormula(edit.formula);
    (value[edit.row] ??= {})[edit.column] = { ...EMPTY_CELL, ...cell };
  }
  const target = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
  const isDone = await api.executeCommand(SetRangeValuesCommand.id, { ...target, value });
  if (!isDone) throw new Error("Univer refused to set values");
}

function contentCell(value: CellValue | undefined): ICellData {
  return value === null || value === undefined || value === "" ? EMPTY_CELL : cellOfValue(value);
}

/** What the cells of a sheet hold for who reads them, with what array formulas put into the cells around them. */
export function contentsNow(sheet: FWorksheet): (at: Position) => Content {
  const { values, formulas } = contentOf(sheet, true);
  return ({ row, column }) => {
    const formula = formulas[formatPosition({ row, column })];
    return formula === undefined ? { value: values[row]?.[column] ?? null } : { formula };
  };
}

/** What the cells hold, as the edits that would bring it back. */
export function currentEdits(sheet: FWorksheet, edits: readonly Edit[]): Edit[] {
  const { values, formulas } = contentOf(sheet, false);
  return edits.map(({ sheet: name, row, column }) => {
    const formula = formulas[formatPosition({ row, column })];
    if (formula !== undefined) return { sheet: name, row, column, formula };
    return { sheet: name, row, column, value: values[row]?.[column] ?? null };
  });
}
