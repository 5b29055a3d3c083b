import { execFile } from "node:child_process";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command as a user types it, without npm in between. */
export function periksa(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", join(ROOT, "cli/main.ts"), ...args],
      { cwd: ROOT, maxBuffer: 1e8 },
      (error, out, err) => {
        resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err });
      },
    );
  });
}
