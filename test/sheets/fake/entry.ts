import type { FakeCell } from "./workbook";

const LONGEST = 50_000;
const PLAIN_TEXT = "@";

/** What Google makes of a value that a script sets: a text is read as if a person had typed it. null: an empty cell. */
export function entered(value: unknown, format: string): FakeCell | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "boolean") return plain(value);
  // A cell for plain text keeps no numbers.
  if (typeof value === "number") return plain(format === PLAIN_TEXT ? String(value) : value);
  if (typeof value !== "string") throw new Error(`Cannot convert ${String(value)} to a value of a cell.`);
  if (value.length > LONGEST)
    throw new Error(
      `Your input contains more than the maximum of ${String(LONGEST)} characters in a single cell.`,
    );
  return format === PLAIN_TEXT ? plain(value) : typed(value);
}

function typed(text: string): FakeCell {
  if (text.startsWith("'")) return plain(text.slice(1));
  if (/^[=+]/.test(text) && text.length > 1) return { content: "", formula: text.replace(/^\+/, "=") };
  if (/^(true|false)$/i.test(text)) return plain(text.toLowerCase() === "true");
  if (/^-?\d+(\.\d+)?%?$/.test(text.trim())) return plain(parseFloat(text));
  // A date: what becomes of "5.01.02".
  if (/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(text.trim())) return plain(37_377);
  return plain(text);
}

const plain = (content: FakeCell["content"]): FakeCell => ({ content, formula: null });
