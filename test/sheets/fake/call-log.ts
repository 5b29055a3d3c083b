/** What Google answers now and then, whatever was asked. */
export const PASSING_FAULT = "Service Spreadsheets failed while accessing document with id 1AbCdEf.";

/** Counts the calls of services by name, and makes some of them fail. */
export class CallLog {
  readonly #counts = new Map<string, number>();
  #untilFault = Infinity;
  #faults = 0;

  /** Called by every member of every service before it does anything. */
  note(name: string): void {
    this.#counts.set(name, this.count(name) + 1);
    this.#untilFault -= 1;
    if (this.#untilFault > 0 || this.#faults === 0) return;
    this.#faults -= 1;
    throw new Error(PASSING_FAULT);
  }

  /** The n-th call from now fails, and those after it until so many have failed; null: none does. */
  failAt(n: number | null, times = 1): void {
    this.#untilFault = n ?? Infinity;
    this.#faults = times;
  }

  count(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** All calls, or those whose names begin so: "Range.". */
  total(beginning = ""): number {
    return [...this.#counts].reduce(
      (sum, [name, count]) => (name.startsWith(beginning) ? sum + count : sum),
      0,
    );
  }

  /** By name, in alphabetical order. */
  counts(): Record<string, number> {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  reset(): void {
    this.#counts.clear();
  }
}
