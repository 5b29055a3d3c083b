import { HostError } from "../../core/workbook/host";
import type { Capabilities } from "./capabilities";
import { hostErrorOf, isRefusal } from "./errors";

/** Shaped like Excel.run with options. */
export type RunExcel = <T>(
  options: Excel.RunOptions,
  batch: (context: Excel.RequestContext) => Promise<T>,
) => Promise<T>;

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** All ways into Excel: how a batch runs, and how its failure is told. */
export class Session {
  readonly can: Capabilities;
  readonly #run: RunExcel;

  constructor(run: RunExcel, can: Capabilities) {
    this.#run = run;
    this.can = can;
  }

  /** Waits while a cell is being edited. Rejects with a HostError for whatever Excel refuses. */
  look<T>(batch: Batch<T>): Promise<T> {
    return this.#attempt({}, batch);
  }

  /** The same for batches that change the workbook: all their changes are one step of Undo, where Excel knows that. */
  change<T>(batch: Batch<T>): Promise<T> {
    return this.#attempt(this.can.mergesUndo ? { mergeUndoGroup: true } : {}, batch);
  }

  /** `failed` puts things right after a failure of `batch`, whose error is thrown all the same. */
  async changeOr<T>(batch: Batch<T>, failed: Batch<void>): Promise<T> {
    try {
      return await this.change(batch);
    } catch (error) {
      await this.change(failed).catch((second: unknown) => {
        // What Excel refuses for a reason, it refused the first time too, and did not change.
        if (!isRefusal(second)) throw notPutRight(error);
      });
      throw error;
    }
  }

  async #attempt<T>(options: Excel.RunOptions, batch: Batch<T>): Promise<T> {
    try {
      return await this.#run({ ...options, delayForCellEdit: true }, batch);
    } catch (error) {
      throw hostErrorOf(error);
    }
  }
}

function notPutRight(error: unknown): HostError {
  const reason = error instanceof Error ? error.message : String(error);
  return new HostError(
    `${reason} Excel juga menolak mengembalikan keadaan semula: tekan Ctrl+Z di lembar, lalu periksa isinya.`,
  );
}
