import { readNumberText } from "../core/numbers/number";
import { printNumber } from "../core/numbers/print";

/** A text whose middle part is what differs from another text. */
export interface Parted {
  readonly before: string;
  readonly different: string;
  readonly after: string;
}

const WORD = /[\p{L}\p{N}]/u;

/** Where two texts differ, widened to whole words and groups of digits. */
export function differenceOf(a: string, b: string): readonly [Parted, Parted] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  if (a === b) return [parted(a, start, 0), parted(b, start, 0)];
  while (isWithinWord(a, start) || isWithinWord(b, start)) start--;
  while (isWithinWord(a, a.length - end) || isWithinWord(b, b.length - end)) end--;
  // A point beside a comma is easily overlooked.
  if (!WORD.test(a.slice(start, a.length - end) + b.slice(start, b.length - end))) {
    while (WORD.test(a[start - 1] ?? "")) start--;
    while (WORD.test(a[a.length - end] ?? "")) end--;
  }
  return [parted(a, start, end), parted(b, start, end)];
}

/** Letters or digits on both sides of a place. */
function isWithinWord(text: string, place: number): boolean {
  return WORD.test(text[place - 1] ?? "") && WORD.test(text[place] ?? "");
}

function parted(text: string, start: number, end: number): Parted {
  const stop = Math.max(start, text.length - end);
  return { before: text.slice(0, start), different: text.slice(start, stop), after: text.slice(stop) };
}

/** "+50.000.000": what is written less what should be, as messages say it; null where they are not two numbers of one unit. */
export function numericDifference(observed: string, expected: string): string | null {
  const a = readNumberText(observed);
  const b = readNumberText(expected);
  if (a.kind !== "number" || b.kind !== "number" || a.percent !== b.percent || a.value === b.value)
    return null;
  const difference = a.value - b.value;
  return (difference > 0 ? "+" : "") + printNumber(difference, Math.max(a.decimals, b.decimals));
}

/** One written value beside the one that it should be. */
export interface Pair {
  readonly observed: string;
  readonly expected: string;
}

/** Lists of the same length are values of the same cells, one by one; otherwise the texts are left whole. */
export function pairsOf(observed: string, expected: string): readonly Pair[] {
  const left = observed.split("; ");
  const right = expected.split("; ");
  if (left.length !== right.length) return [{ observed, expected }];
  return left.map((text, index) => ({ observed: text, expected: right[index] ?? "" }));
}
