import type { Output } from "./run";

/** The terminal: results to standard output, complaints to standard error. */
export const TERMINAL: Output = {
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
};
