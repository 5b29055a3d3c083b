import { formatRange, parsePosition, parseRange, type Range } from "../../../core/workbook/address";
import { isErrorValue } from "../../../core/workbook/sheet";
import type { ConditionalFormat, SheetDescription } from "../../hosts/contract";
import { cellKey, changeCell, emptyModel, emptySheet, newId, type Model, type ModelSheet } from "./model";

/** The described workbook as it is inside Excel. */
export function modelOf(sheets: readonly SheetDescription[]): Model {
  const model = emptyModel();
  model.sheets = sheets.map((sheet) => sheetOf(model, sheet));
  model.active = { sheet: sheets[0]?.name ?? "", range: { top: 0, left: 0, bottom: 0, right: 0 } };
  return model;
}

function sheetOf(model: Model, description: SheetDescription): ModelSheet {
  const sheet = emptySheet(model, description.name);
  sheet.visibility = description.isHidden ? "Hidden" : "Visible";
  sheet.isProtected = description.isProtected ?? false;
  sheet.merges = (description.merges ?? []).map(range);
  description.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      changeCell(sheet, { row, column }, { value: value ?? "", isError: isErrorValue(value) });
    });
  });
  for (const [a1, formula] of Object.entries(description.formulas ?? {})) {
    const at = parsePosition(a1) ?? { row: NaN, column: NaN };
    changeCell(sheet, at, { formula });
    model.results.set(formula, sheet.cells.get(cellKey(at.row, at.column))?.value ?? "");
  }
  sheet.formats = (description.formats ?? []).map(({ range: areas, formula }) => ({
    id: newId(model),
    type: "Custom",
    areas: areas.split(" ").map(range),
    formula: `=${formula}`,
    fill: "#AABBCC",
    font: "#000000",
  }));
  return sheet;
}

function range(text: string): Range {
  const parsed = parseRange(text);
  if (!parsed) throw new Error(`${text} is no range`);
  return parsed;
}

/** All conditional formats of a sheet, as the contract names them. */
export function formatsIn(model: Model, name: string): ConditionalFormat[] {
  const sheet = model.sheets.find((candidate) => candidate.name === name);
  return (sheet?.formats ?? []).map(({ areas, formula }) => ({
    range: areas.map(formatRange).join(","),
    formula: formula.replace(/^=/, ""),
  }));
}
