import { kodePada, type Level } from "../kode/kode";
import type { KodeArgument, PlainValue } from "./function";
import { isBlankCell } from "./plain-text";

/** Codes in formulas: only standard ones, for every other spelling has to be read first. */

const SAMPLE = "1.01.01.1.01.0001";

/** How many parts a code of this level has. */
export const partsOf = (level: Level): number => (kodePada(SAMPLE, level) ?? "").split(".").length;

/** Holds the cell a code in its standard form and nothing else, or is it blank? */
export function isStandard({ value, raw }: PlainValue<KodeArgument>): boolean {
  if (isBlankCell(raw)) return true;
  return value !== null && value !== undefined && value.kind !== "meragukan" && raw === value.baku;
}

/** How many points stand in a text. */
export const dots = (text: string): string => `(LEN(${text})-LEN(SUBSTITUTE(${text},".","")))`;
