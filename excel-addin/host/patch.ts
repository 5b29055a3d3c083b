import { formatAddress, formatRange, type Range } from "../../core/workbook/address";
import type { Edit, SeenEdit } from "../../core/workbook/edit";
import { HostError } from "../../core/workbook/host";
import { cellContent, rawCell, type Content } from "./content";

/** What one cell shall hold, the edit that undoes it, and how exactly the cell gets back what it held. */
export interface Change {
  readonly edit: Edit;
  readonly undo: Edit;
  readonly content: Content;
  readonly restoring: Content;
}

/** Neighbouring cells of a sheet, written by one command; changes by row, then by column. */
export interface Patch {
  readonly sheet: string;
  readonly range: Range;
  readonly changes: readonly (readonly Change[])[];
}

/**
 * Writes all patches in one sync, and makes sure in the same sync that texts stayed the texts they are. Returns what
 * undoes it, each with what its cell holds now.
 */
export async function put(
  context: Excel.RequestContext,
  patches: readonly Patch[],
  from1904: boolean,
): Promise<SeenEdit[]> {
  const written = patches.map((patch) => {
    const cells = fill(context, patch, ({ content }) => content);
    cells.load("values,formulas,numberFormat");
    return { patch, cells };
  });
  await context.sync();
  for (const { patch, cells } of written) refuseChangedTexts(patch, cells.values);
  return written.flatMap(({ patch, cells }) =>
    patch.changes.flatMap((row, r) =>
      row.map(({ undo }, c) => ({ ...undo, seen: cellContent(rawCell(cells, r, c), from1904) })),
    ),
  );
}

/**
 * Brings back what the cells held before `put`. In the same order: where Excel refuses a patch again, it refused it the
 * first time too, and all that stood behind it was never written.
 */
export async function putBack(context: Excel.RequestContext, patches: readonly Patch[]): Promise<void> {
  for (const patch of patches) fill(context, patch, ({ restoring }) => restoring);
  await context.sync();
}

function fill(
  context: Excel.RequestContext,
  { sheet, range, changes }: Patch,
  contentOf: (change: Change) => Content,
): Excel.Range {
  const cells = context.workbook.worksheets.getItem(sheet).getRange(formatRange(range));
  const contents = changes.map((row) => row.map(contentOf));
  // A null in the grid leaves the cell its own format. Formats come first: they decide what a content becomes.
  const formats = contents.map((row) => row.map(({ format }) => format));
  if (formats.some((row) => row.some((format) => format !== null))) cells.numberFormat = formats;
  cells.formulas = contents.map((row) => row.map((content) => content.put));
  return cells;
}

function refuseChangedTexts(patch: Patch, values: readonly (readonly unknown[])[]): void {
  patch.changes.forEach((row, r) => {
    row.forEach(({ edit }, c) => {
      if (typeof edit.value !== "string" || sameText(edit.value, values[r]?.[c])) return;
      throw new HostError(
        `Excel mengubah teks yang ditulis ke sel ${formatAddress(edit)}, jadi isinya dikembalikan seperti semula: ` +
          "ketik teks itu sendiri di selnya.",
      );
    });
  });
}

/** Excel has one kind of line break. */
function sameText(wanted: string, found: unknown): boolean {
  return typeof found === "string" && found.replaceAll("\r", "") === wanted.replaceAll("\r", "");
}
