import type { Sifat } from "../numbers/period";
import type { PlainValue } from "./function";

/** Pieces of formulas that Excel 2016, Google Sheets and LibreOffice all understand. */

/** What the functions of a spreadsheet take as arguments at most. */
export const MOST_ARGUMENTS = 255;

/** Is a cell one that a spreadsheet too takes as blank? */
export function isBlankCell(raw: PlainValue["raw"]): boolean {
  return raw === null || raw === "";
}

/** Blank where one of these cells is blank, else the formula. */
export function unlessBlank(cells: readonly PlainValue[], formula: string): string {
  // A number in the formula itself is never blank.
  const blank = cells.filter(({ text, raw }) => text !== String(raw)).map(({ text }) => `${text}=""`);
  const [only, ...more] = blank;
  if (only === undefined) return formula;
  return `IF(${more.length === 0 ? only : `OR(${blank.join(",")})`},"",${formula})`;
}

/** The result behind the first condition that holds. */
export function firstTrue(
  cases: readonly (readonly [condition: string, result: string])[],
  otherwise: string,
): string {
  return (
    cases.map(([condition, result]) => `IF(${condition},${result},`).join("") +
    otherwise +
    ")".repeat(cases.length)
  );
}

export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The figure of a period, as `kondisiAkhir` reckons it from numbers and blank cells; null for too many cells. */
export function periodFormula(cells: readonly PlainValue[], sifat: Sifat): string | null {
  const texts = cells.map(({ text }) => text);
  // Each year is one IF deeper, and Excel takes 64 of them.
  if (sifat === "akhir")
    return texts.length > 60
      ? null
      : texts.reduce((before, text) => `IF(${text}<>"",${text},${before})`, '""');
  if (texts.length > MOST_ARGUMENTS) return null;
  return `IF(COUNT(${texts.join(",")})=0,"",${sifat === "maks" ? "MAX" : "SUM"}(${texts.join(",")}))`;
}

/** The cells of one range as a range again. */
export function rangeText(cells: readonly PlainValue[]): string {
  const first = cells[0]?.text ?? "";
  const last = (cells.at(-1)?.text ?? "").replace(/^.*!/, "");
  return cells.length === 1 ? first : `${first}:${last}`;
}
