import type { Address } from "../workbook/address";
import type { CellValue } from "../workbook/snapshot";

/** What one cell would hold. */
export interface FixEdit extends Address {
  readonly value: CellValue;
  /** The cells whose sum the value is; left out where it is no sum, or not one of whole cells. */
  readonly sum?: readonly Address[];
}

/** What would repair a finding, to be looked at before it is written. */
export interface Fix {
  readonly edits: readonly FixEdit[];
  /** Nobody has to decide: everything else that is printed bears it out. Otherwise it is a proposal. */
  readonly certain: boolean;
}

/** null where there is nothing to write. */
export function fixOf(edits: readonly FixEdit[], certain: boolean): Fix | null {
  return edits.length === 0 ? null : { edits, certain };
}
