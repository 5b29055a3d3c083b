import { readFile } from "node:fs/promises";
import { HostError } from "../../core/workbook/host";
import { FileHost } from "../../xlsx/file-host";

/**
 * Opens files one after the other in a process of its own, and prints as JSON what is said of each, the processor's time
 * that it took in milliseconds, and the most memory that all took, in megabytes.
 */
async function saidOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  try {
    await FileHost.open(bytes, path);
    return "dibaca";
  } catch (error) {
    return error instanceof HostError ? error.message : `bukan HostError: ${String(error)}`;
  }
}

const outcomes = [];
for (const path of process.argv.slice(2)) {
  const start = process.cpuUsage();
  const says = await saidOf(path);
  const { user, system } = process.cpuUsage(start);
  outcomes.push({ says, took: (user + system) / 1_000 });
}
process.stdout.write(JSON.stringify({ peak: process.resourceUsage().maxRSS / 1_024, outcomes }));
