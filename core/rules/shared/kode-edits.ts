import type { Simpul } from "../../plan/plan";
import { addressOf } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";

/** Another code in place of the typed one (its own in standard form, where none is given), where the cell holds only it. */
export function kodeEdits(simpul: readonly Simpul[], baku?: string): Edit[] {
  return simpul
    .filter(({ cell, written }) => cell.text === written)
    .map(({ cell, kode }) => ({ ...addressOf(cell), value: baku ?? kode.baku }));
}
