import { exportedFormula } from "../../formulas/google-export";
import { ownName } from "../../formulas/own-calls";
import { tokensOf, type Token } from "../../formulas/tokens";
import { foldSpaces } from "../../workbook/sheet";

/**
 * A formula as all hosts would spell it, to be compared and not to be entered: without blanks, in capitals, names of
 * our functions without the host's prefix, arguments parted by commas. One that cannot be read stays as it is.
 */
export function plainFormula(formula: string): string {
  const text = exportedFormula(formula) ?? formula;
  const tokens = tokensOf(text);
  if (!tokens) return foldSpaces(text);
  // Where semicolons part the arguments, a comma belongs to a number.
  const hasSemicolons = tokens.some((token) => token.text === ";");
  return tokens.map((token) => plainToken(token, hasSemicolons)).join("");
}

/** The names of sheets that a formula names. */
export function sheetsNamed(formula: string): string[] {
  if (!formula.includes("!")) return [];
  return (tokensOf(exportedFormula(formula) ?? formula) ?? []).flatMap(({ text }) => {
    const [, quoted, bare] = SHEET.exec(text) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? bare;
    return name === undefined ? [] : [name];
  });
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'"!#{]+))!/;
/** What Excel's files put before the names of newer functions. */
const FILE_PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i;

function plainToken({ text }: Token, hasSemicolons: boolean): string {
  if (text.startsWith('"')) return foldSpaces(text);
  // Newer Excel shows it where older ones took one value of many without a sign.
  if (text === "@") return "";
  if (text === ";") return ",";
  if (text === "," && hasSemicolons) return ".";
  const own = ownName(text);
  if (own !== null) return `RENSTRA ${own}`;
  return text
    .replace(FILE_PREFIX, "")
    .replace(SHEET, (_, quoted?: string, bare?: string) => `${quoted ?? bare ?? ""}!`)
    .toUpperCase();
}
