import type { Output } from "./run";

/** Whoever reads the output may stop before its end (`| head`): that is no failure. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

/** The terminal: results to standard output, complaints to standard error. */
export const TERMINAL: Output = {
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
};
