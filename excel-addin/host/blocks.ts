import type { Range } from "../../core/workbook/address";

/** A part of a sheet: whole rows of its used range. */
export interface Piece {
  readonly sheet: string;
  readonly range: Range;
}

/** What one sync reads. */
export type Block = readonly Piece[];

/** Cuts sheets into blocks of at most `limit` cells, many small sheets or a part of a large one in each. */
export function blocksOf(sheets: readonly Piece[], limit: number): Block[] {
  const blocks: Piece[][] = [];
  let room = 0;
  for (const { sheet, range } of sheets) {
    const width = widthOf(range);
    for (let top = range.top; top <= range.bottom;) {
      if (room < width) {
        blocks.push([]);
        room = limit;
      }
      // A row is never cut, however wide.
      const bottom = Math.min(range.bottom, top + Math.max(1, Math.floor(room / width)) - 1);
      blocks.at(-1)?.push({ sheet, range: { ...range, top, bottom } });
      room -= (bottom - top + 1) * width;
      top = bottom + 1;
    }
  }
  return blocks;
}

/** The two halves of a block; null where it is a single row. */
export function halvesOf(block: Block): [Block, Block] | null {
  const [piece, ...more] = block;
  if (!piece) return null;
  if (more.length > 0) {
    const middle = Math.ceil(block.length / 2);
    return [block.slice(0, middle), block.slice(middle)];
  }
  const { top, bottom } = piece.range;
  if (top === bottom) return null;
  const middle = Math.floor((top + bottom) / 2);
  const part = (from: number, to: number): Block => [
    { ...piece, range: { ...piece.range, top: from, bottom: to } },
  ];
  return [part(top, middle), part(middle + 1, bottom)];
}

function widthOf({ left, right }: Range): number {
  return right - left + 1;
}
