import type { Simpul } from "../../plan/plan";
import { addressOf } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";

/** The standard code in place of the typed one, where the cell holds nothing but the code. */
export function kodeEdits(simpul: readonly Pick<Simpul, "kode" | "written" | "cell">[]): Edit[] {
  return simpul
    .filter(({ cell, written }) => cell.text === written)
    .map(({ cell, kode }) => ({ ...addressOf(cell), value: kode.baku }));
}
