import type { NumberStyle } from "./digits";

/** Texts whose own marks leave no doubt about the style. */
const INDONESIAN = [
  /\d\.\d{3}\.\d{3}/,
  /\d\.\d{3},\d/,
  /(^|[^\d.,])(?:\d+,(?:\d{1,2}|\d{4,})|(?:0|\d{4,}),\d{3})(?![\d.,])/,
];
const ENGLISH = [
  /\d,\d{3},\d{3}/,
  /\d,\d{3}\.\d/,
  /(^|[^\d.,])(?:\d+\.(?:\d{1,2}|\d{4,})|(?:0|\d{4,})\.\d{3})(?![\d.,])/,
];

/**
 * The style of a column (or a table) by majority of its texts that can be read only one way;
 * null where no text tells. Indonesian wins a tie: the documents are Indonesian.
 */
export function styleOf(texts: Iterable<string>): NumberStyle | null {
  let indonesian = 0;
  let english = 0;
  for (const text of texts) {
    if (INDONESIAN.some((pattern) => pattern.test(text))) indonesian++;
    else if (ENGLISH.some((pattern) => pattern.test(text))) english++;
  }
  if (indonesian === 0 && english === 0) return null;
  return english > indonesian ? "en" : "id";
}
