import { availableParallelism, totalmem } from "node:os";

const MB = 2 ** 20;

/** Of the machine's memory, what all workers together may take; the rest is for whatever else runs on it. */
const SHARE = 0.75;

/** The heap of one worker in MB: a workbook of 100,000 rows fits into the least, more than the most is never needed. */
const LEAST_HEAP = 512;
const MOST_HEAP = 4096;

/** In MB: that of the machine, or of the container where one sets a limit. */
function memoryForWorkers(): number {
  const limit = process.constrainedMemory() || Infinity;
  return (Math.min(totalmem(), limit) * SHARE) / MB;
}

/** One a processor, but no more than there are workbooks, nor than fit into the memory. */
export function workersFor(workbooks: number, memory = memoryForWorkers()): number {
  const fitting = Math.max(1, Math.floor(memory / LEAST_HEAP));
  return Math.min(workbooks, availableParallelism(), fitting);
}

/** In MB: so much heap that all workers together cannot take the whole memory. */
export function heapOf(workers: number, memory = memoryForWorkers()): number {
  return Math.min(MOST_HEAP, Math.max(LEAST_HEAP, Math.floor(memory / workers)));
}
