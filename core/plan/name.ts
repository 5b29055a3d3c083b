import { splitUnit } from "../numbers/unit";

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(presentase|prosentase|perentse|persentasi)\b/g, "persentase"],
  [/\bkab\.?\s*\/\s*kota\b/g, "kabupaten/kota"],
  [/\byg\b/g, "yang"],
  [/\bdgn\b/g, "dengan"],
];

/**
 * The form in which names are compared: no case, blanks, marks, unit or "(Indikator Sasaran)" behind the name, and the
 * commonest other spellings put right. Two names with the same key are the same name.
 */
export function nameKey(text: string): string {
  let plain = splitUnit(text).name.toLowerCase();
  plain = plain.replace(
    /\(\s*(indikator\s+)?(tujuan|sasaran|program|kegiatan|iku|ikk|impact|outcome|output)\s*\)/g,
    " ",
  );
  for (const [pattern, standard] of SPELLINGS) plain = plain.replace(pattern, standard);
  return plain.replace(/[^\p{L}\p{N}%]+/gu, "");
}

/** Share of words (of four letters and more) that two texts have in common, 0 to 1. */
export function wordOverlap(one: string, other: string): number {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const a = words(one);
  const b = words(other);
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.min(a.size, b.size);
}
