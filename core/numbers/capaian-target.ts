import { capaian } from "./capaian";
import type { Polaritas } from "./polaritas";
import type { Target } from "./target";

/** A target that a number can be compared with: an amount, a range such as "4,19-4,90", a bound such as "> 351". */
export type ComparableTarget = Extract<Target, { form: "amount" | "range" | "bound" }>;

export function isComparable(target: Target): target is ComparableTarget {
  return target.form === "amount" || target.form === "range" || target.form === "bound";
}

/**
 * Is the target met? A range is met from its nearer end on: whoever is better than a range has met it. A bound says
 * itself which way is better.
 */
export function isMet(target: ComparableTarget, realisasi: number, polaritas: Polaritas): boolean {
  if (target.form === "bound") return isWithin(target, realisasi);
  const [low, high] = endsOf(target);
  return polaritas === "positif" ? realisasi >= low : realisasi <= high;
}

/**
 * The achievement of a target in percent, on the scale 0-100: 100 within a range or a bound; outside of them measured
 * against the end that was missed or passed (PermenPANRB 8/2021 measures so). null where that divides by zero.
 */
export function capaianTarget(
  target: ComparableTarget,
  realisasi: number,
  polaritas: Polaritas,
): number | null {
  if (target.form === "bound") {
    if (isWithin(target, realisasi)) return 100;
    return capaian(target.value, realisasi, isLeast(target) ? "R/T" : "2T-R");
  }
  const [low, high] = endsOf(target);
  if (target.form === "range" && realisasi >= low && realisasi <= high) return 100;
  return capaian(realisasi > high ? high : low, realisasi, polaritas === "positif" ? "R/T" : "2T-R");
}

function endsOf(target: Exclude<ComparableTarget, { form: "bound" }>): [low: number, high: number] {
  return target.form === "range" ? [target.low, target.high] : [target.value, target.value];
}

type Bound = Extract<Target, { form: "bound" }>;

function isWithin({ sign, value }: Bound, realisasi: number): boolean {
  switch (sign) {
    case ">":
      return realisasi > value;
    case "≥":
      return realisasi >= value;
    case "<":
      return realisasi < value;
    case "≤":
      return realisasi <= value;
  }
}

/** "> 351" and "minimal 351": more is better. */
export function isLeast({ sign }: Bound): boolean {
  return sign === ">" || sign === "≥";
}
