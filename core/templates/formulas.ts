import { fillFormula, type FillStyle } from "../formulas/fill";
import type { FunctionPrefix } from "../formulas";
import { isFigure, type Role } from "../tables/kind";
import type { NewCell, NewSheet } from "../workbook/new-sheet";
import type { CellValue, SheetSnapshot } from "../workbook/snapshot";
import { fillCells, placeOf, withResults, type Body, type OfKind } from "./results";
import { snapshotOf } from "./snapshot";

/** How formulas are spelled. */
export interface FormulaOptions {
  readonly style: FillStyle;
  readonly prefix: FunctionPrefix;
}

/**
 * The sheet with the formulas that "Isi rumus" would write into it. Which cells they are is asked of a probe: the same
 * sheet with something in every cell that is still to be filled in. So a formula is never declared a second time, and
 * there is none in a table that we would not recognise.
 */
export function withFormulas(sheet: NewSheet, body: Body, options: FormulaOptions): NewSheet {
  const formulas = new Map<string, string>();
  for (const each of fillCells(probeOf(snapshotOf(sheet), body))) {
    const formula = fillFormula(each, options.style, options.prefix);
    if (formula !== null && !isKept(each, sheet))
      formulas.set(placeOf(each.cell.row, each.cell.column), formula);
  }
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell, column) => {
      const formula = formulas.get(placeOf(row, column));
      return cell && formula !== undefined ? withFormula(cell, formula) : cell;
    }),
  );
  return withResults({ ...sheet, rows }, body);
}

/** How targets add up is practice and no law: a target at the end that is known stays. */
function isKept({ kind, cell }: OfKind, { rows }: NewSheet): boolean {
  return kind === "kondisi-akhir" && rows[cell.row]?.[cell.column]?.value !== undefined;
}

function withFormula({ look, format }: NewCell, formula: string): NewCell {
  return { ...(look ? { look } : {}), ...(format === undefined ? {} : { format }), formula };
}

/** What stands for a name that is still to be written. */
const PROBE_TEXT = "Contoh";
const NAMING: readonly Role[] = ["uraian", "indikator", "jenis-pelayanan"];

function probeOf(sheet: SheetSnapshot, { columns, rows }: Body): SheetSnapshot {
  const values = sheet.values.map((row) => [...row]);
  for (const { row, draft } of rows) {
    const line = values[row];
    const isBlank =
      Object.keys(draft.cells).length === 0 || (draft.repeats !== undefined && !draft.cells.uraian);
    const isFurther = !isBlank && !draft.cells.uraian && columns.some(({ role }) => role === "uraian");
    for (const { column, role } of columns)
      if (line) line[column] ??= probeValue(role, { isBlank, isFurther });
  }
  return { ...sheet, values };
}

/** A further indicator prints no pagu: that stands in the row of its program. */
function probeValue(
  role: Role | null,
  row: { readonly isBlank: boolean; readonly isFurther: boolean },
): CellValue {
  if (role === null) return null;
  if (isFigure(role)) return row.isFurther && /^pagu/.test(role) ? null : 1;
  return row.isBlank && NAMING.includes(role) ? PROBE_TEXT : null;
}
