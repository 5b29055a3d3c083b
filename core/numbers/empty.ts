/** The ways planners leave a cell without a value; they do not mean the same. */
export type EmptyKind = "blank" | "dash" | "not-available";

const NOT_AVAILABLE =
  /^(n ?[./]? ?a ?\.?|tad|nihil|(data )?(tidak|belum) (ada|tersedia|dihitung|dinilai|diukur|dirilis)( data| nilai)?)$/i;
/** Dashes of all lengths, dots and underscores: marks in place of a value, "(-)" and ",-" too. */
const DASH = /^[-\u2010-\u2015\u2212_.,…·()\s]+$/;
/** "Rp -" is how an accounting format shows zero, "Rp" alone a form not filled in. */
const CURRENCY = /^(?:rp|idr)(?![a-z])\.?\s*/i;

/** null for a text that says something. */
export function emptyKind(text: string): EmptyKind | null {
  const bare = text.trim().replace(CURRENCY, "");
  if (bare === "") return "blank";
  if (DASH.test(bare) && !/^[()\s]+$/.test(bare)) return "dash";
  return bare.length < 40 && NOT_AVAILABLE.test(bare.replace(/\s+/g, " ")) ? "not-available" : null;
}
