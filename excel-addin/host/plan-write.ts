import { addressOf, formatAddress, formatRange, type Range } from "../../core/workbook/address";
import { refuseChangedCells } from "../../core/workbook/changed-cells";
import type { Edit } from "../../core/workbook/edit";
import { cellContent, contentOf, rawCell, restoring, type RawCell } from "./content";
import { refuseCoveredCells } from "./edit-rules";
import { protectedSheet, unknownSheet } from "./errors";
import { askMerged, mergedAddresses } from "./merged";
import type { Change, Patch } from "./patch";
import { rectanglesOf } from "./rectangles";

export interface PlanOptions {
  readonly mergedAreas: boolean;
  /** Does the workbook count its days from 1904? */
  readonly from1904: boolean;
}

/** The edits of one sheet, and what is asked about the cells that they are for. */
interface SheetPlan {
  readonly edits: readonly Edit[];
  readonly rectangles: readonly { readonly range: Range; readonly cells: Excel.Range }[];
  readonly merged: Excel.RangeAreas | null;
}

/** Finds out, in two syncs, what stands where; throws a HostError, before anything is written, for what cannot be. */
export async function planWrite(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  options: PlanOptions,
): Promise<Patch[]> {
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  await refuseClosedSheets(context, names);
  const plans = names.map((name) => {
    const own = edits.filter(({ sheet }) => sheet === name);
    return ask(context.workbook.worksheets.getItem(name), own, options);
  });
  await context.sync();
  for (const plan of plans) refuseCoveredCells(plan.edits, mergedAddresses(plan.merged));
  const patches = plans.flatMap((plan) => patchesOf(plan, options));
  refuseChanged(edits, patches);
  return patches;
}

/** The edit that undoes one is what its cell holds now. */
function refuseChanged(edits: readonly Edit[], patches: readonly Patch[]): void {
  const now = new Map(
    patches.flatMap(({ changes }) => changes.flat()).map(({ undo }) => [formatAddress(undo), undo]),
  );
  refuseChangedCells(edits, (edit) => now.get(formatAddress(edit)) ?? { value: null });
}

async function refuseClosedSheets(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  for (const name of names) {
    const sheet = worksheets.items.find((candidate) => candidate.name === name);
    if (!sheet) throw unknownSheet(name);
    if (sheet.protection.protected) throw protectedSheet(name);
  }
}

function ask(sheet: Excel.Worksheet, edits: readonly Edit[], { mergedAreas }: PlanOptions): SheetPlan {
  const rectangles = rectanglesOf(edits).map((range) => {
    const cells = sheet.getRange(formatRange(range));
    cells.load("values,formulas,numberFormat");
    return { range, cells };
  });
  return { edits, rectangles, merged: mergedAreas ? askMerged(sheet.getRange()) : null };
}

function patchesOf({ edits, rectangles }: SheetPlan, { from1904 }: PlanOptions): Patch[] {
  const changeOf = (edit: Edit, raw: RawCell): Change => {
    const content = contentOf(edit, raw.format, from1904);
    return {
      edit,
      undo: { ...addressOf(edit), ...cellContent(raw, from1904) },
      content,
      restoring: restoring(raw, content),
    };
  };
  // Of several edits of one cell the last one counts.
  const byCell = new Map(edits.map((edit) => [formatAddress(edit), edit]));
  return rectangles.map(({ range, cells }) => {
    const sheet = edits[0]?.sheet ?? "";
    const changes = cells.values.map((row: unknown[], r: number) =>
      row.flatMap((_, c): Change[] => {
        const edit = byCell.get(formatAddress({ sheet, row: range.top + r, column: range.left + c }));
        const raw = rawCell(cells, r, c);
        return edit ? [changeOf(edit, raw)] : [];
      }),
    );
    return { sheet, range, changes };
  });
}
