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

/** The style of a text by its own marks; null where it can be read in both. */
export const ownStyle = remember((text): NumberStyle | null => {
  if (INDONESIAN.some((pattern) => pattern.test(text))) return "id";
  return ENGLISH.some((pattern) => pattern.test(text)) ? "en" : null;
});

/** How many texts can be read in one style only. */
export type StyleVotes = Readonly<Record<NumberStyle, number>>;

export function votesOf(texts: Iterable<string>): StyleVotes {
  const votes = { id: 0, en: 0 };
  for (const text of texts) {
    const style = ownStyle(text);
    if (style) votes[style] += 1;
  }
  return votes;
}

/**
 * The style of a column (or of several together) by majority of its texts that can be read only one way;
 * null where no text tells. Indonesian wins a tie: the documents are Indonesian.
 */
export function majority(votes: readonly StyleVotes[]): NumberStyle | null {
  const indonesian = votes.reduce((sum, { id }) => sum + id, 0);
  const english = votes.reduce((sum, { en }) => sum + en, 0);
  if (indonesian === 0 && english === 0) return null;
  return english > indonesian ? "en" : "id";
}

/** The style of texts by their majority; null where none tells. */
export function styleOf(texts: Iterable<string>): NumberStyle | null {
  return majority([votesOf(texts)]);
}
