import { isErrorValue, type Cell } from "../workbook/sheet";
import { readDigits, type Digits, type NumberStyle } from "./digits";
import { emptyKind, type EmptyKind } from "./empty";
import { dateFormat, formatDecimals, formatUnit, percentFormat } from "./number-format";
import { remember } from "./remember";
import { isKnownUnit, namesNumber, normalUnit } from "./unit";

/** What is odd in how a number was typed, though it can be read. */
export type NumberTrait =
  | "glued-unit" // 1349Orang
  | "decimal-point" // 67.65 in a table of decimal commas
  | "inner-blanks" // 65.56 0.000
  | "ambiguous" // 1,500 or 1.500
  | "ungrouped" // 2000 Orang
  | "text"; // a number typed or pasted as text

/** A number as it stands in a cell. Percentages are on the scale 0-100, whether typed "14,14%" or 0.1414 shown as %. */
export interface NumberReading {
  readonly kind: "number";
  readonly value: number;
  readonly percent: boolean;
  /** Decimals that were typed or are shown. */
  readonly decimals: number;
  /** Unit standing in the same cell; "" for none. "%" for a percentage. */
  readonly unit: string;
  readonly traits: readonly NumberTrait[];
}

export type Reading =
  | NumberReading
  | { readonly kind: "empty"; readonly how: EmptyKind }
  /** It was meant as a number, but its digits cannot be trusted. */
  | { readonly kind: "broken"; readonly reason: string; readonly unit: string }
  | { readonly kind: "text"; readonly text: string };

const HEAD = /^([+-]?)(?:(rp|idr)\.?\s*)?([+-]?)(?=\d)/i;
const CURRENCY_TAIL = /[.,]\s*[-–—=]+$/;
const DIGITS_THEN_REST = /^(\d(?:[\d.,]|\s+(?=[\d.,]))*)(\s*)(.*)$/s;
/** What may stand behind a number: a unit, "%", a remark in parentheses, a footnote's asterisk. */
const REST = /^[\p{L}%‰(*]/u;
/** "80 ke atas", "5 s.d. …": the number is only an end of what is meant. */
const OPEN_END =
  /^(?:ke\s?(?:atas|bawah)|atau|lebih|kurang|plus|hingga|sampai|s\.?\s?\/\s?d|s\.d)(?!\p{L})/iu;
const SCALE = /^(ribu|rb|juta|jt|mil[iy]ar|tril[iy]un)(?!\p{L})\.?\s*/iu;
const ZEROS: Readonly<Record<string, number>> = { r: 3, j: 6, m: 9, t: 12 };

/** Reads a text; `style` settles what a single point or comma means where the text alone does not. */
export function readNumberText(raw: string, style: NumberStyle = "id"): Reading {
  const text = raw.trim();
  const how = emptyKind(text);
  if (how) return { kind: "empty", how };
  return readNegative(text, style) ?? readSigned(text, style) ?? { kind: "text", text };
}

/** "(1.500)" as accountants write -1.500; with a unit it is a remark. */
function readNegative(text: string, style: NumberStyle): Reading | null {
  const inner = /^\((\s*[\dRI].*)\)$/is.exec(text)?.[1];
  const reading = inner === undefined ? null : readSigned(inner.trim(), style);
  if (reading?.kind === "broken") return reading;
  return reading?.kind === "number" && (reading.percent || reading.unit === "") && reading.value >= 0
    ? { ...reading, value: 0 - reading.value }
    : null;
}

/** A number with its sign, currency and unit; null where the text is anything else. */
function readSigned(text: string, style: NumberStyle): Reading | null {
  const plain = text.replaceAll("\u2212", "-");
  const [head, before = "", currency = "", behind = ""] = HEAD.exec(plain) ?? [];
  if (head === undefined || (before && behind)) return null;
  const body = plain.slice(head.length).replace(CURRENCY_TAIL, "");
  const [, digits = "", gap = "", rest = ""] = DIGITS_THEN_REST.exec(body) ?? [];
  // "1. Dokumen" is a list number; more than one number is a matter of targets.
  if (rest !== "" && (!REST.test(rest) || /[.,]$/.test(digits))) return null;
  if (namesNumber(rest) || OPEN_END.test(rest)) return null;
  const read = readDigits(digits, currency ? moneyStyle(digits, style) : style);
  const reading = withUnit(read, rest, currency !== "");
  if (reading.kind !== "number") return reading;
  const glued: NumberTrait[] = gap === "" && /^\p{L}/u.test(rest) ? ["glued-unit"] : [];
  return {
    ...reading,
    value: before + behind === "-" ? 0 - reading.value : reading.value,
    traits: [...reading.traits, ...glued],
  };
}

/** Money has no thousandths: in "Rp 1,500" and "Rp 1.500" the mark can only part thousands. */
function moneyStyle(digits: string, style: NumberStyle): NumberStyle {
  const mark = /^[1-9]\d{0,2}([.,])\d{3}$/.exec(digits)?.[1];
  return mark === "." ? "id" : mark === "," ? "en" : style;
}

function withUnit(read: Digits, rest: string, money: boolean): Reading {
  const scale = SCALE.exec(rest);
  const unit = unitBehind(rest.slice(scale?.[0].length ?? 0));
  if (read.kind === "broken") return { ...read, unit };
  if (money && /^[mt]$/i.test(unit))
    return { kind: "broken", reason: `singkatan "${unit}" tidak pasti besarnya`, unit };
  const zeros = ZEROS[scale?.[0].charAt(0).toLowerCase() ?? ""] ?? 0;
  const decimals = Math.max(0, read.decimals - zeros);
  const percent = normalUnit(unit) === "%";
  return {
    kind: "number",
    value: zeros > 0 ? round(read.value * 10 ** zeros, decimals) : read.value,
    percent,
    decimals,
    unit: percent ? "%" : unit,
    traits: ["text", ...read.traits],
  };
}

/** "(tiga) dokumen" -> "dokumen", "(Dokumen)" -> "Dokumen", "(Baik)" -> "": a remark is no unit. */
function unitBehind(rest: string): string {
  const text = rest.replace(/^\*{1,3}\)?/, "").trim();
  const [, remark = "", unit = ""] = /^\(([^()]*)\)(.*)$/s.exec(text) ?? ["", "", text];
  if (unit !== "") return unit.trim();
  return remark
    .trim()
    .split(/[\s/]+/)
    .every(isKnownUnit)
    ? remark.trim()
    : "";
}

/** Of a real number there is nothing odd; one list serves them all. */
const NO_TRAITS: readonly NumberTrait[] = [];

/** Reads a cell: a real number by its own format, a text by `style`. */
export function readNumber(
  cell: Pick<Cell, "value" | "text" | "format">,
  style: NumberStyle = "id",
): Reading {
  const { value } = cell;
  if (isErrorValue(value)) return { kind: "broken", reason: `rumusnya menghasilkan ${cell.text}`, unit: "" };
  if (typeof value !== "number") return readNumberText(cell.text, style);
  const format = readFormat(cell.format);
  if (format.isDate) return { kind: "broken", reason: "sel diformat sebagai tanggal", unit: "" };
  // Without a format the text that the reader sees must tell; a literal "%" in a format scales nothing.
  const isScaled = format.scales || (cell.format === "" && cell.text.endsWith("%"));
  const amount = isScaled ? round(value * 100, 10) : value;
  const unit = isScaled ? "%" : format.unit;
  return {
    kind: "number",
    value: amount,
    percent: unit === "%",
    // Binary noise (0.1 * 3) must not count as decimals that somebody typed.
    decimals: format.decimals ?? decimalsOf(round(amount, 10)),
    unit,
    traits: NO_TRAITS,
  };
}

/** What a number format says of all numbers that it shows; a unit of percent in its usual form. */
const readFormat = remember((format) => {
  const unit = formatUnit(format);
  return {
    isDate: dateFormat(format),
    scales: percentFormat(format),
    unit: normalUnit(unit) === "%" ? "%" : unit,
    decimals: formatDecimals(format),
  };
});

/** The decimals that the number needs to be printed in full. */
function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : (plainDigits(value).split(".")[1]?.length ?? 0);
}

/** Half up, away from zero. */
export function round(value: number, decimals: number): number {
  // What has no more decimals than that must come out as it is: the hair below would move a long number.
  if (decimalsOf(value) <= decimals) return value + 0;
  const factor = 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  // So large a number has no digits left to round, and multiplying would only add noise.
  if (!(scaled < Number.MAX_SAFE_INTEGER)) return value;
  return (Math.sign(value) * Math.round(scaled + scaled * Number.EPSILON)) / factor + 0;
}

/** The shortest digits that mean this number, without an exponent down to ten decimals: 1e-7 -> "0.0000001". */
export function plainDigits(value: number): string {
  const text = String(value);
  return text.includes("e-") ? value.toFixed(10).replace(/\.?0+$/, "") : text;
}
