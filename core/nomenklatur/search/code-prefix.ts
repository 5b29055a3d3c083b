import { kodeDaftar } from "../kode-daftar";

/** Beginnings that a wanted code has one of, in standard form. */
export type CodePrefix = readonly string[];

const CODE = /^\s*((?:\d|[Xx])(?:\.[\dXx]{0,4})*)(?=\s|$)(.*)$/s;
const WIDTHS = [1, 2, 2, 1, 2, 4] as const;

/** A code at the head of a query, as far as it was typed, and the words behind it. "2 orang" is words. */
export function splitQuery(query: string): { readonly prefix: CodePrefix | null; readonly rest: string } {
  const [, code, rest = ""] = CODE.exec(query) ?? [];
  const isNumber = code !== undefined && !code.includes(".") && rest.trim() !== "";
  return code === undefined || isNumber ? { prefix: null, rest: query } : { prefix: prefixes(code), rest };
}

/**
 * "1.6.2" is the beginning of 1.06.02, and its last part may be typed halfway: "1.06.0" leads to 1.06.01 as well as to
 * 1.06.02. Zeros that were left out in front of other parts are put back.
 */
function prefixes(code: string): CodePrefix {
  const parts = code.toUpperCase().split(".");
  const last = parts.pop() ?? "";
  const head = parts.map((part, index) => padded(part, index));
  const width = WIDTHS[parts.length] ?? 0;
  const tails = new Set([last, last === "" ? last : padded(last, parts.length)]);
  return [...tails]
    .filter((tail) => tail.length <= width)
    .map((tail) => kodeDaftar([...head, tail].join(".")));
}

function padded(part: string, index: number): string {
  const width = WIDTHS[index] ?? 0;
  if (part.startsWith("X")) return "X".repeat(width);
  return part.replace(/^0+(?=\d)/, "").padStart(width, "0");
}
