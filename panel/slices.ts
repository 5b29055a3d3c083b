/** Thrown out of a check that was cancelled. */
export class Cancelled extends Error {
  override name = "Cancelled";
}

export interface SliceOptions<Step> {
  /** Milliseconds of work at a stretch. */
  readonly budget: number;
  readonly signal: AbortSignal;
  readonly now?: () => number;
  /** Lets the page answer to its user. */
  readonly pause?: () => Promise<void>;
  /** Told what is being done, once a slice. */
  onStep(step: Step): void;
}

/** Runs steps to their end without ever holding up the page for long; throws Cancelled once the signal says so. */
export async function runInSlices<Step, Result>(
  steps: Iterator<Step, Result>,
  { budget, signal, now = () => performance.now(), pause = nextTask, onStep }: SliceOptions<Step>,
): Promise<Result> {
  let end = now() + budget;
  for (;;) {
    if (signal.aborted) throw new Cancelled();
    const step = steps.next();
    if (step.done) return step.value;
    if (now() < end) continue;
    onStep(step.value);
    await pause();
    end = now() + budget;
  }
}

/** Resolves in a task of its own: clicks and painting come first, and no timer's four milliseconds are lost. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** The promise's own end, or Cancelled as soon as the signal says so, whichever comes first. */
export function unlessCancelled<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => {
      reject(new Cancelled());
    };
    if (signal.aborted) cancel();
    signal.addEventListener("abort", cancel, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", cancel);
    });
  });
}
