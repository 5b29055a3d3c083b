import type { Pack } from "./entry";

/** Where a host keeps the lists that its user brought, beyond any one workbook. Failures are rejected with a HostError. */
export interface ListStore {
  /** In the order in which they were brought. */
  load(): Promise<readonly Pack[]>;
  /** Replaces a list of the same id. */
  save(pack: Pack): Promise<void>;
  remove(id: string): Promise<void>;
}
