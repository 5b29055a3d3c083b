import { formatPosition, parseRange } from "../../../core/workbook/address";
import { isErrorValue } from "../../../core/workbook/sheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { cellKey, emptyModel, emptySheet, type Model, type ModelSheet } from "./model";

const STATES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** A workbook that was read from a file, as it would be open in Excel. */
export function modelOfSnapshot({ name, sheets }: WorkbookSnapshot): Model {
  const model = emptyModel();
  model.name = name;
  model.sheets = sheets.map((sheet) => sheetOf(model, sheet));
  return model;
}

function sheetOf(model: Model, snapshot: SheetSnapshot): ModelSheet {
  const sheet = emptySheet(model, snapshot.name);
  sheet.visibility = STATES[snapshot.visibility];
  sheet.isProtected = snapshot.protected;
  sheet.merges = snapshot.merges.flatMap((text) => parseRange(text) ?? []);
  const { origin } = snapshot;
  snapshot.values.forEach((values, r) => {
    values.forEach((value, c) => {
      const at = { row: origin.row + r, column: origin.column + c };
      sheet.cells.set(cellKey(at.row, at.column), {
        value: value ?? "",
        formula: snapshot.formulas[formatPosition(at)] ?? null,
        isError: isErrorValue(value),
        isQuoted: false,
        format: snapshot.formats[r]?.[c] === "" ? "General" : (snapshot.formats[r]?.[c] ?? "General"),
        shown: snapshot.shown[r]?.[c] ?? "",
      });
    });
  });
  return sheet;
}
