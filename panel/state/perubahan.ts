import type { Perubahan } from "../../core/report/perubahan/perubahan";
import type { Version } from "../../core/report/perubahan/sheet";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";

/** What is known of the comparison with another version of the workbook. */
export interface PerubahanState {
  /** The other version; null until one was chosen. */
  readonly other: WorkbookSnapshot | null;
  /** What the open workbook is, beside the other one. */
  readonly home: Version;
  readonly result: Perubahan | null;
}

/** Who compares has the changed version open and looks for the one before. */
export const INITIAL_PERUBAHAN: PerubahanState = { other: null, home: "baru", result: null };
