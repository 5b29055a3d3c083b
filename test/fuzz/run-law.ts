import * as fc from "fast-check";
import type { Law } from "./laws";

/** No run may keep a planner waiting longer, in milliseconds of the processor's time: other programs do not count. */
const LONGEST = 1_000;

/** Of a law with a smaller share a failure is told as it was found: to look for a smaller one would take hours. */
const QUICK = 100;

export interface LawResult {
  readonly runs: number;
  /** The slowest run, in milliseconds of the processor's time. */
  readonly slowest: number;
  /** The smallest workbook that breaks the law, and how to see it again; null where none does. */
  readonly failure: string | null;
}

/** Holds so many workbooks against the law; `total` is the number of runs of all laws. */
export async function runLaw(
  { share, workbooks, troubles }: Law,
  total: number,
  seed: number,
): Promise<LawResult> {
  let slowest = 0;
  const property = fc.asyncProperty(workbooks, async (workbook) => {
    const start = process.cpuUsage();
    const found = await troubles(workbook);
    const { user, system } = process.cpuUsage(start);
    const taken = (user + system) / 1_000;
    slowest = Math.max(slowest, taken);
    if (taken > LONGEST) found.push(`took ${taken.toFixed(0)} ms`);
    if (found.length > 0) throw new Error(found.join("\n"));
  });
  const numRuns = Math.max(1, Math.ceil((total * share) / 1_000));
  const result = await fc.check(property, { numRuns, seed, endOnFailure: share < QUICK });
  const failure = result.failed
    ? `${String(result.errorInstance)}\n${fc.defaultReportMessage(result)}`
    : null;
  return { runs: result.numRuns, slowest, failure: failure?.slice(0, LONGEST_REPORT) ?? null };
}

/** A workbook of a million rows is told by its first ones. */
const LONGEST_REPORT = 6_000;
