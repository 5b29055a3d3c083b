import { execFile } from "node:child_process";
import { join } from "node:path";
import type { Output } from "../../cli/options";

export const ROOT = join(import.meta.dirname, "../..");

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command as a user types it, without npm in between. */
export function periksa(...args: string[]): Promise<Outcome> {
  return outcomeOf(process.execPath, ["--import", "tsx", join(ROOT, "cli/main.ts"), ...args], ROOT);
}

/** A program that ran to its end. */
export function outcomeOf(program: string, args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err });
    });
  });
}

/** What a part of the command says, without another process. */
export async function heard(work: (output: Output) => Promise<number>): Promise<Outcome> {
  const said: Record<"out" | "err", string[]> = { out: [], err: [] };
  const code = await work({
    print: (text) => void said.out.push(text),
    complain: (text) => void said.err.push(text),
  });
  return { code, out: said.out.join("\n"), err: said.err.join("\n") };
}
