import type { CallLog } from "./call-log";
import { strict } from "./strict";
import type { FakeWorkbook } from "./workbook";

export function lockService(workbook: FakeWorkbook, calls: CallLog): object {
  // Google releases a script's own lock when it ends; what counts here is somebody else's.
  const lock = strict("Lock", { tryLock: () => !workbook.isLocked }, calls);
  return strict("LockService", { getDocumentLock: () => lock }, calls);
}
