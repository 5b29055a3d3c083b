import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { SheetDescription } from "../hosts/contract";
import { CallLog } from "./fake/call-log";
import { fakeGlobals } from "./fake/globals";
import { FakeWorkbook } from "./fake/workbook";

/** The built script of the add-on, bound to a spreadsheet that stands in for Google's. */
export interface Script {
  /** Calls a global function of Code.js, in a VM of its own without Node's globals. Throws what the function throws. */
  call(name: string, ...args: unknown[]): unknown;
  /** The document: to look at, and to change as a person would. */
  readonly workbook: FakeWorkbook;
  /** The calls of Google's services so far, by name: "Range.getValues". */
  readonly calls: CallLog;
  /** The n-th call of a service from now on throws, and those after it until `times` (1) have; null: none does. */
  failAt(n: number | null, times?: number): void;
  /** The same document, opened in a new run of the script. */
  reopen(): Script;
}

/** The files of the script as clasp pushes them. */
const BUILT = join(import.meta.dirname, "../../dist/sheets");

export function builtFile(name: string): string {
  return readFileSync(join(BUILT, name), "utf8");
}

export function startScript(sheets: readonly SheetDescription[]): Script {
  return scriptOn(new FakeWorkbook(sheets));
}

function scriptOn(workbook: FakeWorkbook): Script {
  const calls = new CallLog();
  const context = createContext(fakeGlobals(workbook, calls, builtFile), {
    codeGeneration: { strings: false, wasm: false },
  });
  runInContext(builtFile("Code.js"), context, { filename: "Code.js" });
  return {
    call: (name, ...args) => globalFunction(context, name)(...args),
    workbook,
    calls,
    failAt: (n, times) => {
      calls.failAt(n, times);
    },
    reopen: () => scriptOn(workbook),
  };
}

function globalFunction(context: object, name: string): (...args: unknown[]) => unknown {
  const found = (context as Record<string, unknown>)[name];
  if (typeof found !== "function") throw new Error(`Code.js has no global function ${name}`);
  return found as (...args: unknown[]) => unknown;
}
