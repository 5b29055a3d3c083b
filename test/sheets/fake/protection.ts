import type { CallLog } from "./call-log";
import { strict } from "./strict";
import type { FakeProtection } from "./workbook";

export const ProtectionType = { RANGE: { name: "RANGE" }, SHEET: { name: "SHEET" } };

/** It has no member that would take the protection away. */
export function protection({ canEdit }: FakeProtection, calls: CallLog): object {
  return strict("Protection", { canEdit: () => canEdit }, calls);
}
