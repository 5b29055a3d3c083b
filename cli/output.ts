import { once } from "node:events";
import type { Output } from "./options";

/** Whoever reads the output may stop before its end (`| head`): that is no failure. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

/** The terminal: results to standard output, complaints to standard error. */
export const TERMINAL: Output = {
  async print(text) {
    if (!process.stdout.write(`${text}\n`)) await once(process.stdout, "drain");
  },
  complain: (text) => void process.stderr.write(`${text}\n`),
};
