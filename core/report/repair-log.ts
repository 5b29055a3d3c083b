import * as z from "zod/mini";
import { formatAddress } from "../workbook/address";
import type { Repair } from "./repairs";

const entrySchema = z.object({
  rule: z.string(),
  /** What had been found. */
  apa: z.string(),
  certain: z.boolean(),
  /** Cells as `Sheet!A1`, with what they held and hold now; formulas with their "=". */
  cells: z.array(z.object({ at: z.string(), before: z.string(), after: z.string() })),
  /** So many cells more than are listed. */
  more: z.number(),
});
const logSchema = z.object({ entries: z.array(entrySchema), dropped: z.number() });

/** One finding that was repaired by a click. */
export type RepairEntry = z.infer<typeof entrySchema>;

/** What was repaired in a workbook, the oldest first. */
export interface RepairLog {
  readonly entries: readonly RepairEntry[];
  /** So many older ones had to go. */
  readonly dropped: number;
}

/** Where a host's store keeps the log of a workbook. */
export const REPAIRS_KEY = "perbaikan";

export const EMPTY_LOG: RepairLog = { entries: [], dropped: 0 };

/** Google keeps 500 kB a document, for all settings: at its fullest the log takes a fourth of that. */
const MOST_ENTRIES = 100;
const MOST_CELLS = 6;
const LONGEST_TEXT = 80;

/** The log with some repairs behind the others. */
export function withRepairs({ entries, dropped }: RepairLog, repairs: readonly Repair[]): RepairLog {
  const all = [...entries, ...repairs.map(entryOf)];
  const surplus = Math.max(0, all.length - MOST_ENTRIES);
  return { entries: all.slice(surplus), dropped: dropped + surplus };
}

function entryOf({ finding, changes, certain }: Repair): RepairEntry {
  const cells = changes.slice(0, MOST_CELLS).map(({ at, before, edit }) => ({
    at: formatAddress(at),
    before: short(before),
    after: short(edit.formula ?? String(edit.value ?? "")),
  }));
  return { rule: finding.rule, apa: short(finding.apa), certain, cells, more: changes.length - cells.length };
}

function short(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}

/** Reads what the store holds; anything that is no log counts as an empty one, for the work must go on. */
export function readRepairLog(stored: string | null): RepairLog {
  try {
    const parsed = logSchema.safeParse(JSON.parse(stored ?? "null"));
    return parsed.success ? parsed.data : EMPTY_LOG;
  } catch {
    return EMPTY_LOG;
  }
}

export function writeRepairLog(log: RepairLog): string | null {
  return log.entries.length === 0 && log.dropped === 0 ? null : JSON.stringify(log);
}
