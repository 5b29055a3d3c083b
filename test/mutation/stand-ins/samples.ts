import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { readSample as read, type Sample } from "../../seeds/samples";

export * from "../../seeds/samples";

/** Outlives the code, which is loaded anew for some mutants. */
const kept = ((globalThis as { samples?: Map<Sample, Promise<WorkbookSnapshot>> }).samples ??= new Map());

/** Stands for the reader of samples: each is read once, since reading is not what is changed. */
export async function readSample(sample: Sample): Promise<WorkbookSnapshot> {
  const snapshot = kept.get(sample) ?? read(sample);
  kept.set(sample, snapshot);
  return snapshot;
}
