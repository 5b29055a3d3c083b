import { parseRange, type Position, type Range } from "./address";

/** Answers which merged area a cell belongs to; only the area's first cell has a value. */
export class MergeIndex {
  readonly #byCell = new Map<number, Range>();

  constructor(merges: readonly string[]) {
    for (const text of merges) {
      const range = parseRange(text);
      if (range) this.#add(range);
    }
  }

  areaOf({ row, column }: Position): Range | null {
    return this.#byCell.get(key(row, column)) ?? null;
  }

  #add(range: Range): void {
    // A merged whole column would cost a million entries and says nothing that a table needs.
    if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > LARGEST_AREA) return;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++)
        this.#byCell.set(key(row, column), range);
    }
  }
}

const LARGEST_AREA = 20_000;
/** ZZZ, the last column of Google Sheets; Excel ends earlier. */
const MAX_COLUMNS = 18_278;
const key = (row: number, column: number): number => row * MAX_COLUMNS + column;
