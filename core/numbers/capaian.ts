/**
 * The formulas of capaian in use. R/T where more is better; where less is better 2T-R (with 1 + (1 - R/T), the form of
 * PermenPANRB 8/2021, it is the same) or T/R, which differ by a whole category: a document must say which it means.
 */
export type RumusCapaian = "R/T" | "2T-R" | "T/R";

/**
 * The achievement of a target in percent, on the scale 0-100 and without a cap: 2T-R falls below 0 where R > 2T. null
 * where the formula divides by zero. A target of zero where less is better is met by zero (100) and missed by any more (0).
 */
export function capaian(target: number, realisasi: number, rumus: RumusCapaian = "R/T"): number | null {
  if (rumus === "R/T") return target === 0 ? null : (realisasi / target) * 100;
  if (target === 0) return realisasi > 0 ? 0 : 100;
  if (rumus === "2T-R") return ((2 * target - realisasi) / target) * 100;
  return realisasi === 0 ? null : (target / realisasi) * 100;
}

/** Keeps a capaian between 0 and a cap such as 100, 120 or 150. */
export function batasi(nilai: number, batas: number): number {
  return Math.min(Math.max(nilai, 0), batas);
}
