import { isErrorValue, type Cell } from "../workbook/sheet";
import type { NumberStyle } from "./digits";
import type { EmptyKind } from "./empty";
import { readNumber, readNumberText, type NumberReading, type NumberTrait, type Reading } from "./number";
import { remember } from "./remember";
import { periodIn } from "./years";

/** A yearly target as planners write it. */
export type Target =
  | ({ readonly form: "amount" } & NumberReading)
  /** "4,19-4,90". Low and high are in order; `reversed` says that they were not written so. */
  | {
      readonly form: "range";
      readonly low: number;
      readonly high: number;
      readonly reversed: boolean;
      /** "> 201-350": a bound and a range at once. */
      readonly bounded: boolean;
      readonly unit: string;
    }
  | {
      readonly form: "bound";
      readonly sign: "<" | "≤" | ">" | "≥";
      readonly value: number;
      readonly unit: string;
    }
  /** "BB", "Berkembang", "WTP". */
  | { readonly form: "predicate"; readonly text: string }
  /** "1.500 kk/ 4.500 jiwa". */
  | { readonly form: "several"; readonly parts: readonly NumberReading[] }
  | { readonly form: "empty"; readonly how: EmptyKind }
  | { readonly form: "broken"; readonly reason: string; readonly unit: string }
  /** The row has slipped, and the cell that belongs here is not there: neither empty nor known. */
  | { readonly form: "lost" }
  | { readonly form: "text"; readonly text: string };

/** What one cell alone can be read as. */
export type ReadTarget = Exclude<Target, { form: "lost" }>;

const BOUND =
  /^(>=|=>|<=|=<|[<>≤≥]|minimal|minimum|min\.?|maksimal|maksimum|maks\.?|max\.?|(?:kurang|lebih) dari|paling (?:sedikit|banyak))\s*(.+)$/is;
const SIGNS: Readonly<Record<string, "<" | "≤" | ">" | "≥">> = {
  ">": ">",
  "<": "<",
  ">=": "≥",
  "=>": "≥",
  "≥": "≥",
  minimal: "≥",
  minimum: "≥",
  min: "≥",
  "paling sedikit": "≥",
  "lebih dari": ">",
  "kurang dari": "<",
  "<=": "≤",
  "=<": "≤",
  "≤": "≤",
  maksimal: "≤",
  maksimum: "≤",
  maks: "≤",
  max: "≤",
  "paling banyak": "≤",
};
const RANGE =
  /^(\d[\d.,]*(?:\s*%)?)\s*(?:[-\u2010-\u2015\u2212]|s\.?\s?\/\s?d\.?|s\.d\.?|sampai(?:\s+dengan)?|hingga)\s*((\d[\d.,]*).*)$/is;

/** Reads a target cell. Texts and numbers repeat down and across a table, and each is read once. */
export function readTarget(
  cell: Pick<Cell, "value" | "text" | "format">,
  style: NumberStyle = "id",
): ReadTarget {
  const { value, format } = cell;
  if (typeof value === "string" && !isErrorValue(value)) return READ_TEXT[style](cell.text);
  const isToldByFormat = typeof value === "number" && (format !== "" || !cell.text.endsWith("%"));
  return isToldByFormat ? readFormatted(format)(value) : targetOf(readNumber(cell, style), style);
}

/** A number whose shown text adds nothing to its format. */
const readFormatted = remember((format) =>
  remember((value: number) => targetOf(readNumber({ value, text: "", format }), "id")),
);

const READ_TEXT: Readonly<Record<NumberStyle, (text: string) => ReadTarget>> = {
  id: remember((text) => targetOf(readNumberText(text, "id"), "id")),
  en: remember((text) => targetOf(readNumberText(text, "en"), "en")),
};

function targetOf(reading: Reading, style: NumberStyle): ReadTarget {
  switch (reading.kind) {
    case "number":
      return { form: "amount", ...reading };
    case "empty":
      return { form: "empty", how: reading.how };
    case "broken":
      return { form: "broken", reason: reading.reason, unit: reading.unit };
    case "text":
      return readTargetText(reading.text, style);
  }
}

function readTargetText(text: string, style: NumberStyle): ReadTarget {
  return readBound(text, style) ?? readRange(text, style) ?? readSeveral(text, style) ?? readWords(text);
}

function readBound(text: string, style: NumberStyle): ReadTarget | null {
  const match = BOUND.exec(text);
  const sign = SIGNS[(match?.[1] ?? "").toLowerCase().replace(/\.$/, "")];
  if (!match || !sign) return null;
  const behind = match[2] ?? "";
  const range = readRange(behind, style);
  if (range) return { ...range, bounded: true };
  const reading = readNumberText(behind, style);
  return reading.kind === "number" ? { form: "bound", sign, value: reading.value, unit: reading.unit } : null;
}

function readRange(text: string, style: NumberStyle): Extract<Target, { form: "range" }> | null {
  const match = RANGE.exec(text);
  if (!match) return null;
  const first = readNumberText(match[1] ?? "", style);
  const second = readNumberText(match[2] ?? "", style);
  const last = readNumberText(match[3] ?? "", style);
  if (first.kind !== "number" || second.kind !== "number" || last.kind !== "number") return null;
  // "1-2 juta" scales both ends, and "2025-2029" is a period: neither is a range of amounts as it stands.
  if (second.value !== last.value || (periodIn(text) && second.unit === "")) return null;
  return {
    form: "range",
    low: Math.min(first.value, second.value),
    high: Math.max(first.value, second.value),
    reversed: first.value > second.value,
    bounded: false,
    unit: second.unit || first.unit,
  };
}

/** Each number must have its own unit: "10/12" may be a date, a fraction or two targets. */
function readSeveral(text: string, style: NumberStyle): ReadTarget | null {
  const parts = text.split(/[/;&+]|,\s|\sdan\s/).map((part) => readNumberText(part, style));
  const numbers = parts.filter((part): part is NumberReading => part.kind === "number" && part.unit !== "");
  return numbers.length > 1 && numbers.length === parts.length ? { form: "several", parts: numbers } : null;
}

/** A grade is short, begins with a letter and has no digits (of any script); all else is prose in a target cell. */
function readWords(text: string): ReadTarget {
  const short = text.length <= 30 && text.split(/\s+/).length <= 4;
  return short && /^\p{L}/u.test(text) && !/\p{N}/u.test(text)
    ? { form: "predicate", text }
    : { form: "text", text };
}

/** The number that a sum or a comparison may use; null for all but plain amounts. */
export function amountOf(target: Target): number | null {
  return target.form === "amount" ? target.value : null;
}

/** The unit that stands in the target's own cell. */
export function unitOf(target: Target): string {
  return "unit" in target ? target.unit : "";
}

export function hasTrait(target: Target, trait: NumberTrait): boolean {
  return target.form === "amount" && target.traits.includes(trait);
}
