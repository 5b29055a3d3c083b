import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { formatPosition, parsePosition } from "../core/workbook/address";
import type { Edit } from "../core/workbook/edit";
import type { SheetSnapshot } from "../core/workbook/snapshot";
import { plainFormula } from "./univer/cell";
import { contentOf, type Content } from "./univer/read-sheet";

/** The edits that make a sheet of the file hold what the sheet in the page holds; results of formulas are no edits. */
export function fileChanges(name: string, before: SheetSnapshot | undefined, sheet: FWorksheet): Edit[] {
  const now = contentOf(sheet, false);
  const edits: Edit[] = [];
  for (const { row, column } of positions(before, now)) {
    const a1 = formatPosition({ row, column });
    const [old, formula] = [before?.formulas[a1], now.formulas[a1]];
    if (formula !== undefined) {
      if (old === undefined || plainFormula(old) !== formula)
        edits.push({ sheet: name, row, column, formula });
      continue;
    }
    const value = now.values[row]?.[column] ?? null;
    if (old !== undefined || value !== (before?.values[row]?.[column] ?? null))
      edits.push({ sheet: name, row, column, value });
  }
  return edits;
}

function* positions(
  before: SheetSnapshot | undefined,
  { values, formulas }: Content,
): Generator<{ row: number; column: number }> {
  const height = Math.max(before?.values.length ?? 0, values.length);
  const width = Math.max(before?.values[0]?.length ?? 0, values[0]?.length ?? 0);
  for (let row = 0; row < height; row++) for (let column = 0; column < width; column++) yield { row, column };
  for (const a1 of Object.keys(formulas)) {
    const position = parsePosition(a1);
    if (position && (position.row >= height || position.column >= width)) yield position;
  }
}
