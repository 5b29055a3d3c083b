import { addressOf, formatAddress, type Address } from "../../core/workbook/address";
import { ChangedCells } from "../../core/workbook/changed-cells";
import type { Edit, SeenEdit } from "../../core/workbook/edit";
import type { Host } from "../../core/workbook/host";

/** What came of a write. */
export interface Written {
  /** Brings back what stood there. */
  readonly before: readonly SeenEdit[];
  /** The cells of the edits that were left out. */
  readonly leftOut: readonly Address[];
}

/** Writes all, or throws ChangedCells where something is no longer as it was seen. */
export async function writeTogether(host: Host, edits: readonly Edit[]): Promise<Written> {
  return { before: await host.write(edits), leftOut: [] };
}

/**
 * Writes what still is as it was seen. A row in which something changed meanwhile is left out as a whole, for what is
 * written into one row may belong together. Throws ChangedCells where nothing is left to write.
 */
export async function writeRowByRow(host: Host, edits: readonly Edit[]): Promise<Written> {
  try {
    return await writeTogether(host, edits);
  } catch (error) {
    if (!(error instanceof ChangedCells)) throw error;
    const changed = new Set(error.cells.map(rowOf));
    const rest = edits.filter((edit) => !changed.has(rowOf(edit)));
    if (rest.length === 0) throw error;
    const { before, leftOut } = await writeRowByRow(host, rest);
    const out = edits.filter((edit) => changed.has(rowOf(edit))).map(addressOf);
    return { before, leftOut: [...out, ...leftOut] };
  }
}

function rowOf({ sheet, row }: Address): string {
  return `${String(row)} ${sheet}`;
}

/**
 * Edits that take back a write, with what it left in their cells. One that empties a cell is not held against anything:
 * a formula that was written beside it may have filled it since.
 */
export function seenBy(before: readonly SeenEdit[], undo: readonly Edit[]): Edit[] {
  const seen = new Map(before.map((edit) => [formatAddress(edit), edit.seen]));
  return undo.map((edit) => {
    const left = seen.get(formatAddress(edit));
    return left === undefined || left.value === null ? edit : { ...edit, seen: left };
  });
}
