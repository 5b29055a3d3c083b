/** How often a thing is measured, after one run to warm up. */
export const RUNS = 5;

/** The first run warms up and is not counted. */
export async function timed<Result>(
  list: number[] | undefined,
  run: number,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  const result = await work();
  if (run > 0) list?.push(performance.now() - start);
  return result;
}

/** The median time in milliseconds. */
export async function measured(work: () => unknown, runs = RUNS): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) await timed(times, run, work);
  return median(times);
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

export function print(what: string, figure: string): void {
  console.log(`${what.padEnd(56)} ${figure}`);
}

export const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;

export function printRatio(what: string, ratio: number): void {
  print(what, `${ratio.toFixed(1)} times`);
}

/** The most memory that the process has held, from its start. */
export function peakMemory(): string {
  return `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`;
}
