import type { ScriptRun } from "../../sheets-addon/sidebar/script-run";

/** What runs a global function of the server; a rejection is what that function threw. */
export type Serve = (name: string, args: unknown[]) => Promise<unknown>;

/**
 * `google.script.run` as Google has it: each `with…` gives a runner of its own; only the server's functions are members;
 * questions must be plain data (a Date or a function is refused at once) and arrive as copies; an answer with a Date in it
 * arrives as null; the eleventh call waits for one of ten to end.
 *
 * All that it needs stands inside, for tests also send its text into a page.
 */
export function fakeScriptRun(names: readonly string[], serve: Serve): ScriptRun {
  const MOST = 10;
  let running = 0;
  const waiting: (() => void)[] = [];

  const isPlain = (value: unknown): boolean =>
    value === null || typeof value !== "object"
      ? typeof value !== "function" && typeof value !== "symbol"
      : !(value instanceof Date) && Object.values(value).every(isPlain);
  const copy = (value: unknown): unknown =>
    value === undefined || !isPlain(value) ? null : JSON.parse(JSON.stringify(value));
  const turn = async (): Promise<void> => {
    if (running >= MOST) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
  };

  type Handler = (outcome: unknown) => void;
  const runner = (succeed: Handler, fail: Handler): ScriptRun => {
    const call = async (name: string, args: unknown[]): Promise<void> => {
      await turn();
      try {
        const answer = await serve(name, args);
        setTimeout(succeed, 0, copy(answer));
      } catch (error) {
        setTimeout(fail, 0, new Error(error instanceof Error ? error.message : String(error)));
      } finally {
        running -= 1;
        waiting.shift()?.();
      }
    };
    const functions = names.map((name) => [
      name,
      (...args: unknown[]): void => {
        const refused = args.findIndex((argument) => !isPlain(argument));
        if (refused >= 0) throw new Error(`Failed due to illegal value in property: ${String(refused)}`);
        void call(name, args.map(copy));
      },
    ]);
    return {
      ...(Object.fromEntries(functions) as object),
      withSuccessHandler: (handler) => runner(handler, fail),
      withFailureHandler: (handler) => runner(succeed, handler),
    };
  };
  return runner(
    () => undefined,
    () => undefined,
  );
}
