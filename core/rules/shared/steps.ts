import { PREDIKAT, rankOf } from "../../numbers/predicate";
import type { Polaritas } from "../../numbers/polaritas";
import { amountOf } from "../../numbers/target";
import { printedTolerance } from "../../numbers/tolerance";
import type { Figure } from "../../plan/plan";

/** A figure as an interval: an amount is one point, a grade its rank, a range what it is. */
export interface Span {
  readonly figure: Figure;
  readonly low: number;
  readonly high: number;
  readonly decimals: number;
}

/** Two neighbours in time; years without a figure are skipped. */
export interface Step {
  readonly from: Span;
  readonly to: Span;
}

/**
 * The steps from figure to figure. [] where one cannot be compared: a series is read whole or not at all. A 0 counts as
 * empty, for many write it where nothing is planned.
 */
export function stepsOf(figures: readonly Figure[]): Step[] {
  const filled = figures.filter(({ reading }) => reading.form !== "empty" && amountOf(reading) !== 0);
  const spans = filled.flatMap((figure) => spanOf(figure) ?? []);
  if (spans.length !== filled.length) return [];
  return spans.slice(1).flatMap((to, index) => {
    const from = spans[index];
    return from ? [{ from, to }] : [];
  });
}

function spanOf(figure: Figure): Span | null {
  const { reading } = figure;
  switch (reading.form) {
    case "amount":
      return { figure, low: reading.value, high: reading.value, decimals: reading.decimals };
    case "range":
      return { figure, low: reading.low, high: reading.high, decimals: 2 };
    case "bound":
      return { figure, low: reading.value, high: reading.value, decimals: 2 };
    case "predicate": {
      const rank = rankOf(reading.text, PREDIKAT.SAKIP) ?? rankOf(reading.text, PREDIKAT.EPDESKEL);
      return rank === null ? null : { figure, low: rank, high: rank, decimals: 0 };
    }
    default:
      return null;
  }
}

/** 1 for a step up, -1 for a step down, 0 for one that stays or that overlaps. */
export function direction({ from, to }: Step): -1 | 0 | 1 {
  if (from.low === from.high && to.low === to.high) {
    // The shorter print may only have been rounded.
    const tolerance = printedTolerance(Math.min(from.decimals, to.decimals), 0.005);
    const exact = from.decimals === to.decimals ? 0 : tolerance;
    if (Math.abs(to.low - from.low) <= exact) return 0;
  }
  if (to.low >= from.high && to.high > from.high) return 1;
  return to.high <= from.low && to.low < from.low ? -1 : 0;
}

/** Does the step go the wrong way? */
export function isAgainst(step: Step, polaritas: Polaritas): boolean {
  return direction(step) === (polaritas === "positif" ? -1 : 1);
}
