/** Enough for every unit, format and name of a large workbook. */
const MOST_TEXTS = 50_000;

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
 * Remembers what a pure function made of a text. Cells of a column repeat the same few texts thousands of times, and
 * reading one costs far more than looking it up. Where the memory is full, half of it stays: rules go over a workbook's
 * texts in the same order, and a memory that starts anew would have lost each text just before it is asked for again.
 */
export function remember<Result>(read: (text: string) => Result): (text: string) => Result {
  let recent = new Map<string, Result>();
  let before = new Map<string, Result>();
  return (text) => {
    const found = recent.get(text);
    if (found !== undefined || recent.has(text)) return found as Result;
    if (recent.size >= MOST_TEXTS / 2) [before, recent] = [recent, new Map()];
    const result = before.has(text) ? (before.get(text) as Result) : read(text);
    recent.set(text, result);
    return result;
  };
}
