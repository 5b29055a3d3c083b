import type { Address } from "../../workbook/address";
import { label, linesOf, type Scene, type Shape } from "./scene";

/** What a chart says, as a table: for who reads or hears it instead of looking. */
export interface Grid {
  /** Of the first column, and of one for each cell of a row. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly title: string;
    readonly at: Address | null;
    readonly cells: readonly { readonly text: string; readonly at: Address | null }[];
  }[];
}

/** A chart in both ways; with no rows where there is nothing to draw. */
export interface Chart {
  readonly grid: Grid;
  /** Drawn to this width, in pixels. */
  scene(title: string, width: number): Scene;
}

/** The space around a chart, and between its parts, in pixels. */
export const GAP = 8;
/** From one line of text to the next. */
export const LINE = 16;

/** The title on top of a chart, in as many lines as it needs, and where it ends. */
export function heading(title: string, width: number): { shapes: Shape[]; bottom: number } {
  const look = { bold: true, size: 13 };
  const lines = linesOf(title, { width: width - 2 * GAP, size: 14, most: 3 });
  const shapes = lines.map((line, index) => label([GAP, 4 + LINE * (index + 1)], line, look));
  return { shapes, bottom: 12 + LINE * lines.length };
}
