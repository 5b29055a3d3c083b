import type { Entry, Nomenklatur } from "../../nomenklatur";

/**
 * What the list in force says of a code; null where none says anything. An extract does not count: it was copied from
 * documents that may be wrong themselves.
 */
export function entryInForce(nomenklatur: Nomenklatur, baku: string): Entry | null {
  const status = nomenklatur.status(baku);
  return status.kind === "berlaku" && status.pack.lengkap ? status.entry : null;
}
