/** A piece of a formula's text, from `start` up to but without `end`. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

export interface Token extends Part {
  readonly text: string;
}

/** Blanks, texts, numbers, names and references with their sheet, arrays, errors, operators. */
const TOKEN =
  /\s+|"(?:[^"]|"")*"|\d[\d.]*(?:E[+-]?\d+)?(?![\p{L}\p{N}_])|(?:'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.\\]*!)?[\p{L}\p{N}_\\$.?]+(?::[\p{L}\p{N}$]+)?#?|\{[^}]*\}|#[A-Z/0]+[!?]?|<=|>=|<>|[-+*/^&=<>%@,;():]/uy;

/** The tokens of a formula without its leading "=" and without blanks; null where something in it is unknown. */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  let start = formula.startsWith("=") ? 1 : 0;
  while (start < formula.length) {
    pattern.lastIndex = start;
    const [text] = pattern.exec(formula) ?? [];
    if (text === undefined) return null;
    const end = start + text.length;
    if (text.trim() !== "") tokens.push({ text, start, end });
    start = end;
  }
  return tokens;
}
