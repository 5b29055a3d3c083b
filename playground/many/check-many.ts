import type { Pack } from "../../core/nomenklatur";
import { checkWorkbookSteps } from "../../core/report/check-workbook";
import { gabung, type BerkasGagal, type Gabungan } from "../../core/report/gabungan/gabungan";
import { ringkas, type Ringkasan } from "../../core/report/gabungan/ringkasan";
import { storedCheck, withoutIgnored } from "../../core/report/stored-check";
import { HostError } from "../../core/workbook/host";
import { Cancelled, nextTask, runInSlices } from "../../panel/slices";
import { FileHost } from "../../xlsx/file-host";
import { TEXTS } from "../texts";

export interface ManyOptions {
  readonly packs: readonly Pack[];
  readonly signal: AbortSignal;
  /** Told which file is next, and how many are done. */
  onFile(file: File, done: number): void;
}

/** Milliseconds of work at a stretch. */
const SLICE = 30;

/**
 * Checks files one after the other and keeps a summary of each. A bad file is named and the others go on; what was
 * checked before somebody stopped it is the result.
 */
export async function checkMany(files: readonly File[], options: ManyOptions): Promise<Gabungan> {
  const buku: Ringkasan[] = [];
  const gagal: BerkasGagal[] = [];
  for (const [done, file] of files.entries()) {
    options.onFile(file, done);
    await nextTask();
    try {
      buku.push(await summaryOf(file, options));
    } catch (error) {
      if (error instanceof Cancelled) break;
      gagal.push({
        berkas: file.name,
        sebab: error instanceof HostError ? error.message : TEXTS.many.unexpected,
      });
    }
  }
  return gabung(buku, gagal);
}

async function summaryOf(file: File, { packs, signal }: ManyOptions): Promise<Ringkasan> {
  if (signal.aborted) throw new Cancelled();
  const host = await FileHost.open(new Uint8Array(await file.arrayBuffer()), file.name);
  const { options, ignores } = await storedCheck((key) => host.store.get(key), packs);
  const steps = checkWorkbookSteps(await host.read(), options);
  const checked = await runInSlices(steps, { budget: SLICE, signal, onStep: () => undefined });
  return ringkas(withoutIgnored(checked, ignores));
}
