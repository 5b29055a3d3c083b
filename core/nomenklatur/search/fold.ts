import { ABBREVIATIONS } from "./abbreviations";

const LONG = new Map(Object.entries(ABBREVIATIONS));

/** They stand in nearly every name, and are the first to be left out when one is typed. */
const FILLERS = new Set(["dan", "atau", "serta", "yang", "di", "pada"]);

/** The words of a name or query as they are compared: lower case, spelt out ("ASN", "A.S.N."), without fillers. */
export function foldWords(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, "$1")
    .split(/[^a-z0-9]+/)
    .flatMap((word) => LONG.get(word)?.split(" ") ?? [word]);
  return words.filter((word) => word !== "" && !FILLERS.has(word));
}

/** Letters and digits count from 1 to 36, so that three of them make a number below 37³. */
const RADIX = 37;
export const TRIGRAMS = RADIX ** 3;

/**
 * The trigrams of words written together: joined or parted words ("penyediaanpermakanan") have the same ones. A wrong
 * letter costs three of them and leaves the rest. May hold one several times.
 */
export function trigramsOf(words: readonly string[]): number[] {
  const text = words.join("");
  const trigrams: number[] = [];
  let trigram = 0;
  for (let index = 0; index < text.length; index++) {
    trigram = (trigram * RADIX + letter(text.charCodeAt(index))) % TRIGRAMS;
    if (index >= 2) trigrams.push(trigram);
  }
  return trigrams;
}

/** "0" to "9" count 1 to 10, "a" to "z" 11 to 36. */
function letter(code: number): number {
  return code < 58 ? code - 47 : code - 86;
}
