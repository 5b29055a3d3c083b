import { remember } from "./remember";

/** Number formats in Excel's notation: "#,##0.00", "0%", '0" Dokumen"', "dd/mm/yyyy". Only the positive part counts. */
const positivePart = (format: string): string => /^(?:"[^"]*"|\\.|[^;])*/s.exec(format)?.[0] ?? "";
const withoutLiterals = remember((format) =>
  positivePart(format)
    .replace(/"[^"]*"/g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/[\\_*]./g, ""),
);

/** Does the format show 0.14 as 14%? A literal "%" behind the number does not scale: see formatUnit. */
export function percentFormat(format: string): boolean {
  return withoutLiterals(format).includes("%");
}

export const dateFormat = remember((format): boolean =>
  /[dmyhs]/i.test(withoutLiterals(format).replace(/general|standard/gi, "")),
);

/** Decimals that the format shows; null where the format leaves it to the number. */
export function formatDecimals(format: string): number | null {
  const digits = withoutLiterals(format);
  if (!/[0#?]/.test(digits)) return null;
  return /\.([0#?]+)/.exec(digits)?.[1]?.length ?? 0;
}

/** The unit that the format writes behind the number: '0" Dokumen"' -> "Dokumen", '0.0"%"' -> "%". */
export const formatUnit = remember((format) => {
  const part = positivePart(format);
  if (/[0#?](?:\s|\\ )*\\%/.test(part)) return "%";
  const literal = /[0#?](?:\s|\\ |_.)*"([^"]*)"/s.exec(part)?.[1]?.trim() ?? "";
  return /[\p{L}%]/u.test(literal) ? literal : "";
});
