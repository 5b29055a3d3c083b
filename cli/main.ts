import { fileURLToPath } from "node:url";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { compareFiles } from "./banding";
import { matchFiles } from "./cocokkan";
import { checkMany } from "./gabung";
import { isWorker, serve } from "./many/workers";
import { TERMINAL } from "./output";
import { run } from "./run";
import { makeTemplates } from "./templat";
import { USAGE } from "./usage";

const OPTIONS = {
  json: { type: "boolean", default: false },
  ndjson: { type: "boolean", default: false },
  pekerja: { type: "string" },
  out: { type: "string" },
  perbaiki: { type: "boolean", default: false },
  nomenklatur: { type: "string", multiple: true, default: [] },
  "abaikan-setelan": { type: "boolean", default: false },
  laporan: { type: "boolean", default: false },
  html: { type: "string" },
  cocokkan: { type: "boolean", default: false },
  periode: { type: "string", default: "2025-2029" },
  rezim: { type: "string", default: "2/2025" },
  program: { type: "string", default: "" },
  help: { type: "boolean", short: "h", default: false },
} satisfies ParseArgsConfig["options"];

async function main(): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch {
    TERMINAL.complain(USAGE);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help || positionals.length === 0) {
    TERMINAL.complain(USAGE);
    return values.help ? 0 : 2;
  }
  if (values.cocokkan) return matchFiles(positionals, TERMINAL);
  const count = workersIn(values.pekerja);
  if (count === undefined) {
    TERMINAL.complain("--pekerja memerlukan bilangan bulat mulai dari 1, misalnya --pekerja 4.");
    return 2;
  }
  const { out = null, html = null, perbaiki: repair, nomenklatur: lists, "abaikan-setelan": bare } = values;
  const helpers = { script: fileURLToPath(import.meta.url), count };
  const options = { ...values, out, html, repair, lists, bare, helpers };
  const [command, ...files] = positionals;
  if (command === "banding") return compareFiles(files, options, TERMINAL);
  if (command === "gabung") return checkMany(files, options, TERMINAL);
  if (command === "templat") return makeTemplates(files, options, TERMINAL);
  return run(positionals, options, TERMINAL);
}

/** null where none is named; undefined for what is no number of workers. */
function workersIn(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined;
}

if (isWorker()) serve();
else process.exitCode = await main();
