const GAP = "…";

/**
 * The words that a pattern of headings or names asks for: "(kode|no)" gives "kode" and "no", what is optional is left
 * out, "…" stands where anything may stand between. Every answer is tried against the pattern and dropped if it does
 * not fit. "" is the heading that holds no letters.
 */
export function patternWords(pattern: RegExp): string[] {
  const { texts } = readChoice({ source: pattern.source, at: 0 });
  const words = texts.map(trimmed).filter((word) => pattern.test(word.replaceAll(` ${GAP} `, "")));
  return [...new Set(words)];
}

interface Reader {
  readonly source: string;
  at: number;
}

/** What a part of a pattern can stand for; an anchor or a class stands for nothing of its own. */
interface Part {
  readonly texts: readonly string[];
  readonly isGap: boolean;
}

function readChoice(reader: Reader): Part {
  const texts = [...readSequence(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    texts.push(...readSequence(reader));
  }
  return { texts, isGap: false };
}

function readSequence(reader: Reader): readonly string[] {
  let texts: readonly string[] = [""];
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at] ?? "")) {
    const next = quantified(reader, readAtom(reader));
    texts = texts.flatMap((text) => next.map((more) => text + more));
  }
  return texts;
}

/** What may be missing is left out, except a gap: that tells the words on both sides apart. */
function quantified(reader: Reader, { texts, isGap }: Part): readonly string[] {
  const sign = reader.source[reader.at] ?? "";
  if (!"?*+".includes(sign) || sign === "") return texts;
  reader.at++;
  return isGap || sign === "+" ? texts : [""];
}

function readAtom(reader: Reader): Part {
  const letter = reader.source[reader.at++] ?? "";
  if (letter === "(") {
    if (reader.source.startsWith("?:", reader.at)) reader.at += 2;
    const choice = readChoice(reader);
    reader.at++;
    return choice;
  }
  if (letter === "[") {
    reader.at = reader.source.indexOf("]", reader.at) + 1;
    return { texts: [GAP], isGap: true };
  }
  if (letter === "\\") return escaped(reader.source[reader.at++] ?? "");
  if (letter === ".") return { texts: [GAP], isGap: true };
  return { texts: ["^$".includes(letter) ? "" : letter], isGap: false };
}

function escaped(letter: string): Part {
  return { texts: [letter === "s" ? " " : /[a-z]/i.test(letter) ? "" : letter], isGap: false };
}

function trimmed(text: string): string {
  return text
    .replace(/^[>…]+|[>…]+$/g, "")
    .replace(/\s*…+\s*/g, ` ${GAP} `)
    .trim();
}
