import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { TERMINAL } from "./output";
import { run } from "./run";

/** `npm start`, until there is a playground: the check of the samples, to be read in a terminal. */
const folder = join(import.meta.dirname, "..", "samples");
const files = (await readdir(folder))
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => relative(process.cwd(), join(folder, name)));
await run(files, { json: false, out: null }, TERMINAL);
