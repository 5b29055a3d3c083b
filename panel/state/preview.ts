import type { CellChange } from "../../core/report/cell-change";
import type { Repair } from "../../core/report/repairs";

/** Cells as they are and as they would be; written only after somebody looked at them. */
export interface Preview {
  readonly title: string;
  readonly changes: readonly CellChange[];
  /** What is said afterwards. */
  readonly done: string;
  /** Beside which offer it is shown, where a tab has several. */
  readonly place?: string;
  /** The repairs that it makes: remembered once they are written. */
  readonly repairs?: readonly Repair[];
  /** The code whose update this is, taken off the list once it is written. */
  readonly update?: string;
}
