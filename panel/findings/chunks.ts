import type { Item } from "../state/shown";

/** So many findings are drawn, or left undrawn, together. */
export const CHUNK_SIZE = 40;
/** Height of a closed finding, in pixels: a guess that only the scroll bar sees. */
export const ITEM_HEIGHT = 84;

export interface Chunk {
  /** How many findings of the group stand before it. */
  readonly start: number;
  readonly items: readonly Item[];
}

export function chunksOf(items: readonly Item[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let start = 0; start < items.length; start += CHUNK_SIZE) {
    chunks.push({ start, items: items.slice(start, start + CHUNK_SIZE) });
  }
  return chunks;
}
