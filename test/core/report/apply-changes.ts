import type { CellChange } from "../../../core/report/cell-change";
import { formatPosition } from "../../../core/workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../core/workbook/snapshot";

/** The workbook after values were written into it, without any host. */
export function applied(snapshot: WorkbookSnapshot, changes: readonly CellChange[]): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) =>
    changes.filter(({ at }) => at.sheet === sheet.name).reduce(withChange, sheet),
  );
  return { ...snapshot, sheets };
}

function withChange(sheet: SheetSnapshot, { at, edit }: CellChange): SheetSnapshot {
  if (edit.formula !== undefined) throw new Error(`no value for ${formatPosition(at)}`);
  const [r, c] = [at.row - sheet.origin.row, at.column - sheet.origin.column];
  const put = <T>(rows: readonly (readonly T[])[], value: T): T[][] =>
    rows.map((row, index) => (index === r ? [...row.slice(0, c), value, ...row.slice(c + 1)] : [...row]));
  const formulas = Object.fromEntries(
    Object.entries(sheet.formulas).filter(([cell]) => cell !== formatPosition(at)),
  );
  return { ...sheet, values: put(sheet.values, edit.value), shown: put(sheet.shown, ""), formulas };
}
