/** Enough for every unit, format, figure and name of a large workbook. */
const MOST_KEPT = 50_000;

/** Keeps what a pure function made of an object for as long as the object lives. */
export function rememberFor<Given extends object, Result>(
  make: (given: Given) => Result,
): (given: Given) => Result {
  const known = new WeakMap<Given, { readonly result: Result }>();
  return (given) => {
    const found = known.get(given) ?? { result: make(given) };
    known.set(given, found);
    return found.result;
  };
}

/**
 * Remembers what a pure function made of a text or number. Cells of a table repeat the same few thousands of times:
 * reading one costs far more than looking it up, and what was read is kept once. Where the memory is full, half of it stays: rules go over a workbook's
 * texts in the same order, and a memory that starts anew would have lost each text just before it is asked for again.
 */
export function remember<Result, Given extends string | number = string>(
  read: (given: Given) => Result,
): (given: Given) => Result {
  let recent = new Map<Given, Result>();
  let before = new Map<Given, Result>();
  return (given) => {
    const found = recent.get(given);
    if (found !== undefined || recent.has(given)) return found as Result;
    if (recent.size >= MOST_KEPT / 2) [before, recent] = [recent, new Map()];
    const result = before.has(given) ? (before.get(given) as Result) : read(given);
    recent.set(given, result);
    return result;
  };
}
