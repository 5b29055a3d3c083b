import type { RunOptions } from "../options";
import type { WorkbookFile } from "../workbooks-in";
import { asDone, inOrder } from "./lanes";
import { TASKS, type Answer, type Results } from "./tasks";
import { Workers } from "./workers";

interface Asking<Result> {
  readonly options: RunOptions;
  /** Of many workbooks: in the order in which they are named, or as soon as each is done. */
  readonly order: "named" | "done";
  tell(workbook: WorkbookFile, answer: Answer<Result>): void | Promise<void>;
}

/** Does the same about every workbook. How many were told is the answer: fewer than all where Ctrl-C ended it. */
export async function askAll<Name extends keyof Results>(
  name: Name,
  workbooks: readonly WorkbookFile[],
  { options, order, tell }: Asking<Results[Name]>,
): Promise<number> {
  const { helpers } = options;
  // For one workbook a worker would only be one more program to start.
  if (helpers === undefined || workbooks.length === 1) {
    for (const workbook of workbooks) await tell(workbook, await TASKS[name](workbook, options));
    return workbooks.length;
  }
  const workers = new Workers(helpers, workbooks.length);
  let [told, isStopped] = [0, false];
  const stop = (): void => {
    isStopped = true;
    void workers.end();
  };
  process.once("SIGINT", stop);
  try {
    await (order === "done" ? asDone : inOrder)(workbooks, {
      lanes: workers.count,
      work: (workbook) => workers.ask(name, workbook, options),
      async tell(workbook, answer) {
        if (isStopped) return;
        told += 1;
        await tell(workbook, answer);
      },
    });
  } finally {
    process.off("SIGINT", stop);
    await workers.end();
  }
  return told;
}

/** What a person who pressed Ctrl-C is told last. */
export function stoppedSentence(told: number, of: number): string {
  return `Dihentikan: ${String(told)} dari ${String(of)} buku kerja sudah diperiksa.`;
}
