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
  const most = length < 8 ? 1 : 2;
  // Each letter of difference in length is a slip; to count them all is dear.
  if (length < 5 || Math.abs(one.length - other.length) > most) return false;
  return lettersAgree(one, other, most) && !/\d/.test(one + other) && slips(one, other) <= most;
}

/** Does each letter stand near its place in the other word, but for so many? A slip moves the others by one at most. */
function lettersAgree(one: string, other: string, most: number): boolean {
  let strange = 0;
  for (let i = 0; i < one.length; i++) {
    const place = other.indexOf(one.charAt(i), Math.max(0, i - most));
    if (place >= 0 && place <= i + most) continue;
    strange += 1;
    if (strange > most) return false;
  }
  return true;
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
  return words.filter(matcher(others));
}

/** Tells of one word after the other whether the list has a match for it that no earlier one took. */
function matcher(others: readonly string[]): (word: string) => boolean {
  const free = [...others];
  const take = (fits: (other: string) => boolean): boolean => {
    const index = free.findIndex(fits);
    if (index >= 0) free.splice(index, 1);
    return index >= 0;
  };
  return (word) => take((other) => other === word) || take((other) => sameWord(word, other));
}

function isMeasure(word: string): boolean {
  return SCORE.test(word) || MEASURES.test(word);
}

/**
 * Do two indicators mean the same in other words: another order of words, a slip of the keys, or an abbreviation for what
 * it stands for ("Nilai IKM", "Indeks kepuasan masyarakat (IKM)")? Different measures ("Jumlah …", "Persentase …") never do.
 */
export function sameMeaning(one: string, other: string): boolean {
  if (measuresIn(one) !== measuresIn(other)) return false;
  const [left, right] = [essence(one, other), essence(other, one)];
  return left.length > 0 && left.length === right.length && left.every(matcher(right));
}

const measuresIn = remember((text) =>
  meaningWords(text)
    .filter((word) => MEASURES.test(word))
    .join(" "),
);

/** Words without the measure, and with abbreviations spelt out as one of the two texts does. */
function essence(one: string, other: string): string[] {
  const spelt = bareWords(one).flatMap((word) => spelling(word, other) ?? spelling(word, one) ?? [word]);
  return [...new Set(spelt)];
}

const bareWords = remember((text) =>
  meaningWords(text).filter((word, index) => index > 0 || !SCORE.test(word)),
);

/** The first letters of a text's words: an abbreviation that it spells out stands in there. */
const initials = remember((text) =>
  meaningWords(text)
    .map((word) => word.charAt(0))
    .join(""),
);

/** "ikm" -> "indeks kepuasan masyarakat", where the words stand in the text in this order; null where they do not. */
function spelling(word: string, text: string): string[] | null {
  if (word.length < 3 || word.length > 6) return null;
  const letters = initials(text);
  for (let start = letters.indexOf(word); start >= 0; start = letters.indexOf(word, start + 1)) {
    const run = meaningWords(text).slice(start, start + word.length);
    if (run.every((each) => each.length > 1))
      return run.filter((each, index) => start + index > 0 || !SCORE.test(each));
  }
  return null;
}
