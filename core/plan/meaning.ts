import { remember } from "../numbers/remember";
import { plainName } from "./name";

/** Words that carry no meaning of their own. */
const FILLER = new Set(
  "yang dan di ke dari pada dalam untuk dengan oleh atas serta atau bagi terhadap secara para tiap setiap".split(
    " ",
  ),
);
/** "Nilai IKM", "Indeks kepuasan masyarakat" and "Skor …" name one measure. */
const SCORE = /^(nilai|indeks|skor)$/;
const MEASURES = /^(persentase|persen|jumlah|rasio|predikat|kategori|tingkat|laju|cakupan|opini|%)$/;

/** The words of a name that carry meaning, in their order. */
export const meaningWords = remember((text) =>
  (plainName(text).match(/[\p{L}\p{N}%]+/gu) ?? []).filter((word) => !FILLER.has(word)),
);

/** Do two words differ by a slip of the keys at most: one letter of five, two of eight? Numbers never do. */
export function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.min(one.length, other.length);
  if (length < 5 || /\d/.test(one + other)) return false;
  return slips(one, other) <= (length < 8 ? 1 : 2);
}

/** Letters put in, left out, changed or swapped with their neighbour between two words. */
function slips(one: string, other: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const above = rows[i - 1];
      if (!above) {
        row.push(j);
        continue;
      }
      const changed = one[i - 1] === other[j - 1] ? 0 : 1;
      let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + changed);
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        best = Math.min(best, (rows[i - 2]?.[j - 2] ?? Infinity) + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 0;
}

/** How much of both texts is in the other, word by word and slips allowed: 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [meaningWords(one), meaningWords(other)];
  return a.length + b.length === 0 ? 0 : (2 * sharedWords(a, b).length) / (a.length + b.length);
}

/** How much of the first text is in the second: 0 to 1. */
export function containment(part: string, whole: string): number {
  const words = meaningWords(part).filter((word) => !isMeasure(word));
  return words.length === 0 ? 0 : sharedWords(words, meaningWords(whole)).length / words.length;
}

/** The words of the first list that have a match of their own in the second. */
function sharedWords(words: readonly string[], others: readonly string[]): string[] {
  const free = [...others];
  const take = (fits: (other: string) => boolean): boolean => {
    const index = free.findIndex(fits);
    if (index >= 0) free.splice(index, 1);
    return index >= 0;
  };
  return words.filter((word) => take((other) => other === word) || take((other) => sameWord(word, other)));
}

function isMeasure(word: string): boolean {
  return SCORE.test(word) || MEASURES.test(word);
}

/**
 * Do two indicators mean the same in other words: another order of words, a slip of the keys, or an abbreviation for what
 * it stands for ("Nilai IKM", "Indeks kepuasan masyarakat (IKM)")? Different measures ("Jumlah …", "Persentase …") never do.
 */
export function sameMeaning(one: string, other: string): boolean {
  const [a, b] = [meaningWords(one), meaningWords(other)];
  const measures = (words: readonly string[]): string =>
    words.filter((word) => MEASURES.test(word)).join(" ");
  if (measures(a) !== measures(b)) return false;
  const [left, right] = [essence(a, b), essence(b, a)];
  return left.length > 0 && left.length === right.length && sharedWords(left, right).length === left.length;
}

/** Words without the measure, and with abbreviations spelt out as one of the two texts does. */
function essence(words: readonly string[], others: readonly string[]): string[] {
  const bare = (each: readonly string[]): string[] =>
    each.filter((word, index) => index > 0 || !SCORE.test(word));
  const spelt = bare(words).flatMap((word) => spelling(word, others) ?? spelling(word, words) ?? [word]);
  return [...new Set(spelt)];
}

/** "ikm" -> "indeks kepuasan masyarakat", where the words stand in the text in this order; null where they do not. */
function spelling(word: string, text: readonly string[]): string[] | null {
  if (word.length < 3 || word.length > 6) return null;
  for (let start = 0; start + word.length <= text.length; start++) {
    const run = text.slice(start, start + word.length);
    if (run.every((each, index) => each.startsWith(word[index] ?? "") && each.length > 1))
      return run.filter((each, index) => start + index > 0 || !SCORE.test(each));
  }
  return null;
}
