/** Prints a number by a number format, with "," as decimal mark and "." between thousands. */
export type FormatNumber = (value: number, format: string) => string;

/** The texts that a reader in Indonesia sees in cells; equal numbers of one format are printed once. */
export class ShownTexts {
  readonly #formatNumber: FormatNumber;
  readonly #known = new Map<string, Map<number, string>>();

  constructor(formatNumber: FormatNumber) {
    this.#formatNumber = formatNumber;
  }

  /** `format` is "" for General. */
  of(value: string | number | boolean | null, format: string): string {
    if (typeof value === "string") return value;
    if (value === null) return "";
    return typeof value === "boolean" ? String(value).toUpperCase() : this.#number(value, format);
  }

  #number(value: number, format: string): string {
    if (format === "" || format === "@") return generalText(value);
    let texts = this.#known.get(format);
    if (!texts) this.#known.set(format, (texts = new Map<number, string>()));
    let text = texts.get(value);
    if (text === undefined) texts.set(value, (text = this.#formatNumber(value, readerFormat(format, value))));
    return text;
  }
}

/** Excel has room for eleven characters in a General cell and rounds the decimals to fit. */
function generalText(value: number): string {
  const exact = String(value);
  if (Number.isInteger(value) || (exact.length <= 11 && !exact.includes("e"))) return exact.replace(".", ",");
  const digits = Math.trunc(Math.abs(value)).toString().length;
  const decimals = Math.min(Math.max(10 - digits, 0), 9);
  return String(Number(value.toFixed(decimals))).replace(".", ",");
}

/** Fits a format to its reader: the date order of the country, currency signs and "General" as literal text. */
function readerFormat(format: string, value: number): string {
  if (format === "m/d/yyyy") return "dd/mm/yyyy";
  if (format === "m/d/yyyy h:mm") return "dd/mm/yyyy hh:mm";
  const withCurrency = format.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"');
  return withCurrency.replace(/General/gi, () => `"${generalText(value)}"`);
}
