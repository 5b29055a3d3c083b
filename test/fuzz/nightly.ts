import * as fc from "fast-check";
import { troubles } from "./check-survives";
import { sources } from "./sources";

/** `npm run fuzz [-- RUNS [SEED]]`: the longest check is told beside the faults, for a hang is a fault too. */
const [runs = "100000", seed = String(Date.now())] = process.argv.slice(2);

let failed = false;
for (const { name, share, workbooks } of await sources()) {
  let longest = 0;
  const timed = fc.property(workbooks, (workbook) => {
    const start = performance.now();
    const found = troubles(workbook);
    longest = Math.max(longest, performance.now() - start);
    if (found.length > 0) throw new Error(found.join("\n"));
  });
  const numRuns = Math.ceil((Number(runs) * share) / 100);
  const result = fc.check(timed, { numRuns, seed: Number(seed) });
  failed ||= result.failed;
  console.log(`${name}: ${String(result.numRuns)} runs, longest ${longest.toFixed(0)} ms, seed ${seed}`);
  if (result.failed) console.log(fc.defaultReportMessage(result));
}
process.exitCode = failed ? 1 : 0;
