import { foldSpaces } from "../workbook/sheet";

/** Predicates that targets are written in, from the lowest to the highest. */
export const PREDIKAT = {
  SAKIP: ["D", "C", "CC", "B", "BB", "A", "AA"],
  IKM: ["D", "C", "B", "A"],
  EPDESKEL: ["Kurang Berkembang", "Berkembang", "Cepat Berkembang"],
} as const;

/** Lower case, without a remark in parentheses: "BB (Sangat Baik)" -> "bb". */
function bare(predikat: string): string {
  return foldSpaces(predikat.replace(/\([^()]*\)/g, " ")).toLowerCase();
}

/** 1 for the lowest; null for a predicate that is not on the scale. */
export function rankOf(predikat: string, scale: readonly string[]): number | null {
  const index = scale.map(bare).indexOf(bare(predikat));
  return index < 0 ? null : index + 1;
}
