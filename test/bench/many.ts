import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { bigWorkbook } from "./big-workbook";
import { milliseconds, print, printRatio } from "./measure";

const BUILT = "dist/cli/periksa.mjs";

/** About how many Renstra the whole country keeps: some 550 governments with some 40 offices each. */
const COUNTRY = 22_000;

/** So many of the workbooks are checked one by one, to see what starting the program for each costs. */
const STARTS = 20;

/** How often the memory is looked at, in ms. */
const LOOK = 250;

/** What many workbooks of about `rows` rows cost on the command line, with one worker, with all, and with a shell's loop. */
export async function benchMany(workbooks: number, rows: number): Promise<void> {
  if (!existsSync(BUILT)) return print("many workbooks", "skipped: no dist (npm run build)");
  const folder = mkdtempSync(join(tmpdir(), "periksa-bench-"));
  try {
    const files = await manyWorkbooks(folder, workbooks, rows);
    print(
      `many workbooks, ${String(workbooks)} of ${String(rows)} rows; load`,
      loadavg()[0]?.toFixed(1) ?? "",
    );
    const one = await benchWorkers(folder, workbooks, 1);
    const all = await benchWorkers(folder, workbooks, availableParallelism());
    const loop = await costOf(STARTS, () => files.slice(0, STARTS).forEach(startFor));
    printCost("  started anew for each", loop);
    const workers = `${String(availableParallelism())} workers`;
    printRatio(`  1 worker / ${workers}`, one.time / all.time);
    printRatio(`  started anew for each / ${workers}`, loop.time / all.time);
    printRatio("    processor time", loop.processor / all.processor);
    print(`  ${String(COUNTRY)} workbooks, ${workers}`, minutes(all.time * COUNTRY));
    print(
      "    by processor time, with no other work",
      minutes((all.processor * COUNTRY) / availableParallelism()),
    );
    print(`  ${String(COUNTRY)} workbooks, started anew for each`, minutes(loop.time * COUNTRY));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A few kinds of workbook that differ in length, in turn. */
async function manyWorkbooks(folder: string, workbooks: number, rows: number): Promise<string[]> {
  const kinds = await Promise.all([-50, -25, 0, 25, 50].map((more) => bigWorkbook(rows + more)));
  return Array.from({ length: workbooks }, (_, index) => {
    const file = join(folder, `${String(index).padStart(5, "0")}.xlsx`);
    writeFileSync(file, kinds[index % kinds.length] ?? "");
    return file;
  });
}

/** What a workbook costs, in ms: by the clock, and of all processors' time, which other programs do not make longer. */
interface Cost {
  readonly time: number;
  readonly processor: number;
}

async function costOf(workbooks: number, work: () => void | Promise<void>): Promise<Cost> {
  const [before, start] = [processorTime(), performance.now()];
  await work();
  return {
    time: (performance.now() - start) / workbooks,
    processor: (processorTime() - before) / workbooks,
  };
}

function printCost(what: string, { time, processor }: Cost): void {
  print(`${what}, a workbook`, milliseconds(time));
  print("    processor time, a workbook", milliseconds(processor));
}

/** Also tells whether memory grows with what was done already. */
async function benchWorkers(folder: string, workbooks: number, workers: number): Promise<Cost> {
  const memory: number[] = [];
  const cost = await costOf(workbooks, async () => {
    memory.push(...(await checkFolder(folder, workbooks, workers)));
  });
  const half = Math.floor(memory.length / 2);
  printCost(`  ${String(workers)} workers`, cost);
  print("    memory of all processes, first half, peak", megabytes(memory.slice(0, half)));
  print("    memory of all processes, second half, peak", megabytes(memory.slice(half)));
  return cost;
}

/** The memory that the command and its workers held, look by look, in kB; nothing where it cannot be seen. */
async function checkFolder(folder: string, workbooks: number, workers: number): Promise<number[]> {
  const memory: number[] = [];
  const child = spawn(process.execPath, [BUILT, folder, "--ndjson", "--pekerja", String(workers)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const look = setInterval(() => memory.push(memoryOf(child.pid ?? 0)), LOOK);
  const ended = once(child, "close");
  let lines = 0;
  for await (const data of child.stdout) lines += String(data).split("\n").length - 1;
  await ended;
  clearInterval(look);
  if (lines !== workbooks) throw new Error(`${String(lines)} of ${String(workbooks)} workbooks were checked`);
  return memory.filter((each) => each > 0);
}

/** As Linux tells it, of a process and all that it started; 0 elsewhere. */
function memoryOf(pid: number): number {
  try {
    const own = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, "utf8"))?.[1];
    const children = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, "utf8").split(" ");
    return children.filter(Boolean).reduce((sum, child) => sum + memoryOf(Number(child)), Number(own ?? 0));
  } catch {
    return 0;
  }
}

/** Of all ended processes that this one started, in ms, as Linux tells it. */
function processorTime(): number {
  if (!existsSync("/proc/self/stat")) return NaN;
  const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1]?.split(" ") ?? [];
  const [user = NaN, system = NaN] = fields.slice(13, 15).map(Number);
  return (user + system) * 10;
}

/** Exit code 1 says that there are errors in the workbook. */
function startFor(file: string): void {
  try {
    execFileSync(process.execPath, [BUILT, file, "--json"], { stdio: ["ignore", "ignore", "inherit"] });
  } catch (error) {
    if ((error as { status?: number }).status !== 1) throw error;
  }
}

const minutes = (time: number): string => `${(time / 60_000).toFixed(0)} minutes`;
const megabytes = (kilobytes: readonly number[]): string =>
  kilobytes.length === 0 ? "not seen" : `${(Math.max(...kilobytes) / 1024).toFixed(0)} MB`;
