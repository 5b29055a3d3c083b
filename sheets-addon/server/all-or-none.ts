import { HostError } from "../../core/workbook/host";

/** Takes a step that brings back what stood there; to be given before the change itself. */
export type Undo = (step: () => void) => void;

/** Does work of several changes. Where one fails, those before it are taken back, the last one first. */
export function allOrNone<Result>(work: (undo: Undo) => Result): Result {
  const steps: (() => void)[] = [];
  try {
    const result = work((step) => steps.unshift(step));
    // Google puts changes off; only now a refused one is certain to have thrown.
    SpreadsheetApp.flush();
    return result;
  } catch (fault) {
    takeBack(steps);
    throw fault;
  }
}

function takeBack(steps: readonly (() => void)[]): void {
  if (steps.length === 0) return;
  try {
    for (const step of steps) step();
    SpreadsheetApp.flush();
  } catch {
    throw new HostError(
      "Google Sheets gagal di tengah jalan dan isi semula tidak dapat dikembalikan seluruhnya: kembalikan sendiri lewat " +
        "Urungkan (Ctrl+Z) atau File > Histori versi, lalu periksa ulang.",
    );
  }
}
