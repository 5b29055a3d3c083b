/** Enough for every unit, format and name of a large workbook; beyond it the memory starts anew. */
const MOST_TEXTS = 20_000;

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
 * reading one costs far more than looking it up.
 */
export function remember<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Result;
    if (known.size >= MOST_TEXTS) known.clear();
    const result = read(text);
    known.set(text, result);
    return result;
  };
}
