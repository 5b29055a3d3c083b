import type { Example } from "../../core/functions/function";
import type { Script } from "./script";

/** As Sheets hands them in: a range as rows, a blank cell as "". */
export const sheetsArguments = ({ args }: Example): unknown[] =>
  args.map((argument) =>
    Array.isArray(argument) ? argument.map((cell: unknown) => [cell ?? ""]) : (argument ?? ""),
  );

/** What the function returns, or the message that it throws. */
export function outcome({ call: callGlobal }: Script, name: string, args: readonly unknown[]): unknown {
  try {
    return callGlobal(`RENSTRA_${name}`, ...args);
  } catch (error) {
    return { thrown: (error as { message: string }).message };
  }
}

/** The cells of an outcome in reading order; a lone error by the code in its message. */
export function cellsOf(given: unknown): unknown[] {
  if (Array.isArray(given)) return given.flat();
  const isThrown = typeof given === "object" && given !== null && "thrown" in given;
  return [isThrown ? /\((#[^()]+)\)$/.exec(String(given.thrown))?.[1] : given];
}
