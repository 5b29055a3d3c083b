import { formatPosition, formatRange, type Position, type Range } from "../../core/workbook/address";
import { plainSheet, type CellValue, type SheetSnapshot } from "../../core/workbook/snapshot";

/** What is put into one cell. */
export interface CellDraft {
  readonly value: CellValue;
  /** Number format in Excel's notation; General where missing. */
  readonly format?: string;
  /** The text the reader sees; the value's own where missing. */
  readonly shown?: string;
  readonly formula?: string;
}

export const text = (value: string): CellDraft => ({ value: value === "" ? null : value });

/** A sheet being typed. */
export class Grid {
  readonly #cells = new Map<string, CellDraft & Position>();
  readonly #merges: Range[] = [];

  set(row: number, column: number, draft: CellDraft): void {
    this.#cells.set(`${String(row)},${String(column)}`, { ...draft, row, column });
  }

  at(row: number, column: number): CellDraft | null {
    return this.#cells.get(`${String(row)},${String(column)}`) ?? null;
  }

  /** Merges where there is more than one cell; only the first one keeps its value. */
  merge(range: Range): void {
    if (range.bottom === range.top && range.right === range.left) return;
    this.#merges.push(range);
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++)
        if (row > range.top || column > range.left) this.#cells.delete(`${String(row)},${String(column)}`);
    }
  }

  /** The first row below everything typed so far. */
  get nextRow(): number {
    return Math.max(-1, ...[...this.#cells.values()].map((cell) => cell.row)) + 1;
  }

  /** `trim`: the host hands in the used range only, as Excel does. */
  toSheet(name: string, { trim, shown }: { readonly trim: boolean; readonly shown: boolean }): SheetSnapshot {
    const cells = [...this.#cells.values()];
    const origin = {
      row: trim ? Math.min(...cells.map((cell) => cell.row)) : 0,
      column: trim ? Math.min(...cells.map((cell) => cell.column)) : 0,
    };
    const height = Math.max(...cells.map((cell) => cell.row)) - origin.row + 1;
    const width = Math.max(...cells.map((cell) => cell.column)) - origin.column + 1;
    const filled = <T>(empty: T, read: (draft: CellDraft) => T): T[][] => {
      const rows = Array.from({ length: height }, () => Array.from({ length: width }, () => empty));
      for (const cell of cells) {
        const row = rows[cell.row - origin.row];
        if (row) row[cell.column - origin.column] = read(cell);
      }
      return rows;
    };
    return {
      ...plainSheet(
        name,
        filled<CellValue>(null, (cell) => cell.value),
      ),
      origin,
      shown: shown ? filled("", (cell) => cell.shown ?? (cell.value === null ? "" : String(cell.value))) : [],
      formats: filled("", (cell) => cell.format ?? ""),
      formulas: Object.fromEntries(
        cells.flatMap((cell) => (cell.formula ? [[formatPosition(cell), cell.formula]] : [])),
      ),
      merges: this.#merges.map(formatRange),
    };
  }
}
