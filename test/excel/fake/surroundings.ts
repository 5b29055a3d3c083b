import type { Model, ModelSheet } from "./model";

/** What every object of the fake needs of the Excel around it. */
export interface Surroundings {
  readonly model: Model;
  readonly limits: { readonly cellsBeforeNull: number };
  /** Cells of a sheet were changed by the add-in; the address has no sheet. */
  readonly changed: (sheet: ModelSheet, address: string) => void;
  /** Excel is asked to report changes (above 0), or no longer. */
  readonly listens: (by: 1 | -1) => void;
}
