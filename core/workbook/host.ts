import type { Address } from "./address";
import type { Edit, SeenEdit } from "./edit";
import type { Mark } from "./mark";
import type { NewSheet } from "./new-sheet";
import type { WorkbookSnapshot } from "./snapshot";

/** Small settings kept with the workbook (ignored findings, the user's own table assignments). */
export interface Store {
  get(key: string): Promise<string | null>;
  set(key: string, value: string | null): Promise<void>;
}

/**
 * All that a host (Excel, Google Sheets, the playground, a file) must do for the core. Every implementation passes
 * the contract suite in test/hosts. Failures are rejected with a HostError, whose message a planner can act upon.
 */
export interface Host {
  /** All sheets in one batch; hidden ones are included and say so. Changes nothing. */
  read(): Promise<WorkbookSnapshot>;
  /** Replaces the marks of an earlier call; the cells' own formats stay as they are. */
  mark(marks: readonly Mark[]): Promise<void>;
  unmark(): Promise<void>;
  /**
   * Writes all edits or none: none also where a cell no longer holds what an edit has `seen` (ChangedCells). Returns the
   * edits that bring back what stood there; they have seen what was written.
   */
  write(edits: readonly Edit[]): Promise<readonly SeenEdit[]>;
  select(address: Address): Promise<void>;
  /** The first cell of the user's selection; null where there is none, or the host has no user. */
  selection(): Promise<Address | null>;
  /** Calls back after the user edited cells, until the returned function is called. A host without a user never does. */
  onEdit(listener: () => void): () => void;
  /**
   * Adds a sheet at the end and returns the name it was given (a number is added where the name is taken). Where it
   * cannot be made as a whole, nothing of it stays. It needs no undo: nothing else was changed, and a person deletes it.
   */
  addSheet(sheet: NewSheet): Promise<string>;
  readonly store: Store;
}

/** A failure of the host, told as a sentence in Indonesian with an advice. */
export class HostError extends Error {
  override name = "HostError";
}
