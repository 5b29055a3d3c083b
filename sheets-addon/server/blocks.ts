import type { Position } from "../../core/workbook/address";

export interface Filled<Content> extends Position {
  readonly content: Content;
}

/** A rectangle of cells that are written by one call. */
export interface Block<Content> extends Position {
  readonly rows: Content[][];
}

/** Groups cells into rectangles without gaps. Of two contents for one cell the later one counts. */
export function blocksOf<Content>(cells: readonly Filled<Content>[]): Block<Content>[] {
  const blocks: Block<Content>[] = [];
  const lastByColumns = new Map<string, Block<Content>>();
  for (const run of runsOf(cells)) {
    const columns = `${String(run.column)}+${String(run.contents.length)}`;
    const above = lastByColumns.get(columns);
    if (above && above.row + above.rows.length === run.row) {
      above.rows.push(run.contents);
      continue;
    }
    const block = { row: run.row, column: run.column, rows: [run.contents] };
    lastByColumns.set(columns, block);
    blocks.push(block);
  }
  return blocks;
}

/** Neighbours in one row. */
interface Run<Content> extends Position {
  readonly contents: Content[];
}

function runsOf<Content>(cells: readonly Filled<Content>[]): Run<Content>[] {
  const byPlace = new Map(cells.map((cell) => [`${String(cell.row)}:${String(cell.column)}`, cell]));
  const sorted = [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Run<Content>[] = [];
  for (const { row, column, content } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.row === row && last.column + last.contents.length === column) last.contents.push(content);
    else runs.push({ row, column, contents: [content] });
  }
  return runs;
}
