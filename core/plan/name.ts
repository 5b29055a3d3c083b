import { remember } from "../numbers/remember";
import { splitUnit } from "../numbers/unit";

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(presentase|prosentase|perentse|persentasi)\b/g, "persentase"],
  [/\bkab\.?\s*\/\s*kota\b/g, "kabupaten/kota"],
  [/\byg\b/g, "yang"],
  [/\bdgn\b/g, "dengan"],
];

/** What a cascade adds behind a name: "(Indikator SPM)", "*(Permendagri No. 18 Th 2020) Hal 143". */
const CITATION =
  /\s*(?:\*.*|\((?:indikator )?spm\).*|\((?:per(?:mendagri|mensos|men\w*|pres|da|wali|bup)|kepmen\w*|inmendagri|uu|pp|sk)\b.*)$/s;

/** A name in small letters without its unit or "(Indikator Sasaran)" behind it and without its sources, the commonest other spellings put right. */
export function plainName(text: string): string {
  let plain = splitUnit(text).name.toLowerCase();
  plain = plain.replace(
    /\(\s*(indikator\s+)?(tujuan|sasaran|program|kegiatan|iku|ikk|impact|outcome|output)\s*\)/g,
    " ",
  );
  plain = plain.replace(CITATION, " ").replace(/(persentase|persen) ?\(%\)/, "$1");
  for (const [pattern, standard] of SPELLINGS) plain = plain.replace(pattern, standard);
  return plain;
}

/**
 * The form in which names are compared: plain, and without blanks and marks. Two names with the same key are the same
 * name.
 */
export const nameKey = remember((text) => plainName(text).replace(/[^\p{L}\p{N}%]+/gu, ""));

/** How many words of four letters and more two texts have in common. */
export function commonWords(one: string, other: string): number {
  const words = wordsOf(other);
  return [...wordsOf(one)].filter((word) => words.has(word)).length;
}

/** The same as a share of the shorter text's words, 0 to 1. */
export function wordOverlap(one: string, other: string): number {
  const shorter = Math.min(wordsOf(one).size, wordsOf(other).size);
  return shorter === 0 ? 0 : commonWords(one, other) / shorter;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}
