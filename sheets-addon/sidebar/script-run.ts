import { HostError } from "../../core/workbook/host";
import { runTrouble, TROUBLES } from "./troubles";

/** `google.script.run`, as far as the sidebar needs it. Each `with…` gives a runner of its own. */
export interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
}

/** A global function of the server. What it returns comes to the success handler. */
type ServerFunction = (question: string) => void;

/** Google ends every call after six minutes; some calls end without a word to either handler. */
const PATIENCE = 6.5 * 60_000;

/** Calls a global function of the server once. Rejects with a HostError however the call failed. */
export function callServer(run: ScriptRun, name: string, question: string): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = new Promise<unknown>((resolve, reject) => {
    const fail = (error: unknown): void => {
      reject(runTrouble(error));
    };
    timer = setTimeout(() => {
      reject(new HostError(TROUBLES.silent));
    }, PATIENCE);
    try {
      serverFunction(run.withSuccessHandler(resolve).withFailureHandler(fail), name)(question);
    } catch (error) {
      fail(error);
    }
  });
  return answer.finally(() => {
    clearTimeout(timer);
  });
}

/** Functions are members of the runner by their own names. A server without this one is not the sidebar's own. */
function serverFunction(runner: ScriptRun, name: string): ServerFunction {
  const member: unknown = Reflect.get(runner, name);
  if (typeof member !== "function") throw new HostError(TROUBLES.unreadable);
  return (question) => {
    Reflect.apply(member, runner, [question]);
  };
}
