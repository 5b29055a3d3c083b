import type { CellChange } from "../../core/report/cell-change";

/** Cells as they are and as they would be; written only after somebody looked at them. */
export interface Preview {
  readonly title: string;
  readonly changes: readonly CellChange[];
  /** What is said afterwards. */
  readonly done: string;
  /** Which of several offers of one place this is: the preview is shown beside it. */
  readonly place?: string;
  /** The code whose update this is, taken off the list once it is written. */
  readonly update?: string;
}
