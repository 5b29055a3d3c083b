import type { Position, Range } from "../../core/workbook/address";

/** Covers exactly these cells by few rectangles: runs in a row first, then equal runs of rows that follow each other. */
export function rectanglesOf(cells: readonly Position[]): Range[] {
  const rectangles: Range[] = [];
  const open = new Map<string, number>();
  for (const run of runsOf(cells)) {
    const key = `${String(run.left)}:${String(run.right)}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : rectangles[index];
    if (index !== undefined && above?.bottom === run.top - 1) {
      rectangles[index] = { ...above, bottom: run.bottom };
    } else {
      open.set(key, rectangles.length);
      rectangles.push(run);
    }
  }
  return rectangles;
}

/** Neighbours of one row as ranges, from the top and from the left. */
function runsOf(cells: readonly Position[]): Range[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Range[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && column <= last.right + 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
