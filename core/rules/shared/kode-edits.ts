import { addressOf } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import type { Tercetak } from "./kode-tercetak";

/** Another code in place of the typed one (its own in standard form, where none is given), where the cell holds only it. */
export function kodeEdits(
  tempat: readonly Pick<Tercetak, "kode" | "written" | "cell">[],
  baku?: string,
): Edit[] {
  return tempat
    .filter(({ cell, written }) => cell.text === written)
    .map(({ cell, kode }) => ({ ...addressOf(cell), value: baku ?? kode.baku }));
}
