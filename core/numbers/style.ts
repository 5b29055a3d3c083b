import type { NumberStyle } from "./digits";
import { remember } from "./remember";

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

const ownStyle = remember((text): NumberStyle | null => {
  if (INDONESIAN.some((pattern) => pattern.test(text))) return "id";
  return ENGLISH.some((pattern) => pattern.test(text)) ? "en" : null;
});

/**
 * The style of a column (or a table) by majority of its texts that can be read only one way;
 * null where no text tells. Indonesian wins a tie: the documents are Indonesian.
 */
export function styleOf(texts: Iterable<string>): NumberStyle | null {
  let indonesian = 0;
  let english = 0;
  for (const text of texts) {
    const style = ownStyle(text);
    if (style === "id") indonesian++;
    else if (style === "en") english++;
  }
  if (indonesian === 0 && english === 0) return null;
  return english > indonesian ? "en" : "id";
}
