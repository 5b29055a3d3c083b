import { pool, worker } from "workerpool";
import type { Helpers, RunOptions } from "../options";
import type { WorkbookFile } from "../workbooks-in";
import { heapOf, workersFor } from "./memory";
import { TASKS, type Answer, type Results } from "./tasks";

/** The first argument with which this program is started as a worker. */
const AS_WORKER = "--sebagai-pekerja";

export function isWorker(): boolean {
  return process.argv[2] === AS_WORKER && process.send !== undefined;
}

/** Does what the process asks that started this one, until it ends. */
export function serve(): void {
  worker({ ...TASKS });
}

const DIED =
  "Pemeriksaan berkas ini terhenti mendadak, kemungkinan karena isinya melebihi memori yang tersedia: " +
  "hapus lembar dan baris kosong yang tidak perlu, atau periksa berkas ini tersendiri.";

/** Whoever is stopped has nothing to tidy up, so nobody waits for it; in ms. */
const PATIENCE = 1;

/**
 * Processes that check workbooks. Processes and no threads: one that runs out of memory dies alone, and what it tells of
 * its end stays out of our output.
 */
export class Workers {
  readonly count: number;
  readonly #pool;
  #end: Promise<unknown> | null = null;

  constructor({ script, count }: Helpers, workbooks: number) {
    this.count = count === null ? workersFor(workbooks) : Math.min(count, workbooks);
    this.#pool = pool(script, {
      workerType: "process",
      maxWorkers: this.count,
      workerTerminateTimeout: PATIENCE,
      emitStdStreams: true,
      forkArgs: [AS_WORKER],
      forkOpts: { execArgv: [...process.execArgv, `--max-old-space-size=${String(heapOf(this.count))}`] },
    });
  }

  /** For at most `count` workbooks at once: the pool does not go on with its own queue where a worker has died. */
  async ask<Name extends keyof Results>(
    name: Name,
    workbook: WorkbookFile,
    options: RunOptions,
  ): Promise<Answer<Results[Name]>> {
    // The pool would start another one.
    if (this.#end) return { sebab: DIED };
    try {
      return (await this.#pool.exec(name, [workbook, options])) as Answer<Results[Name]>;
    } catch {
      return { sebab: DIED };
    }
  }

  /** Stops them at once, whatever they are doing. */
  async end(): Promise<void> {
    this.#end ??= Promise.resolve(this.#pool.terminate(true));
    await this.#end;
  }
}
