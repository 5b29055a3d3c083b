import type { Position, Range } from "../../core/workbook/address";
import type { Edit } from "../../core/workbook/edit";
import type { CellValue } from "../../core/workbook/snapshot";
import { contentsOf } from "./contents";
import type { Sheet } from "./sheets";

export interface CellContent {
  readonly value: CellValue;
  /** "" where the cell has none. */
  readonly formula: string;
  readonly format: string;
}

/** The cells around some edits of one sheet, as they were when they were read. */
export class EditArea {
  readonly #range: Range;
  readonly #read: ReturnType<typeof contentsOf>;

  constructor(sheet: Sheet, edits: readonly Edit[], serialOf: (date: Date) => number) {
    this.#range = rangeAround(edits);
    const { top, left, bottom, right } = this.#range;
    this.#read = contentsOf(sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1), serialOf);
  }

  at({ row, column }: Position): CellContent {
    const [down, along] = [row - this.#range.top, column - this.#range.left];
    const { values, formulas, formats } = this.#read;
    return {
      value: values[down]?.[along] ?? null,
      formula: formulas[down]?.[along] ?? "",
      format: formats[down]?.[along] ?? "",
    };
  }
}

function rangeAround(positions: readonly Position[]): Range {
  const range = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of positions) {
    range.top = Math.min(range.top, row);
    range.left = Math.min(range.left, column);
    range.bottom = Math.max(range.bottom, row);
    range.right = Math.max(range.right, column);
  }
  return range;
}
