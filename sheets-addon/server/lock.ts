import { HostError } from "../../core/workbook/host";

const PATIENCE = 10_000;

/**
 * Does work that nobody else's sidebar may disturb: both would read, and the second would write over the first. Google
 * releases the lock when the script ends, after everything is written.
 */
export function withLock<Result>(work: () => Result): Result {
  if (LockService.getDocumentLock().tryLock(PATIENCE)) return work();
  throw new HostError("Panel rekan Anda sedang menulis ke spreadsheet ini: tunggu sebentar, lalu coba lagi.");
}
