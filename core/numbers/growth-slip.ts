import { averageGrowth, compoundGrowth, growths, spanOf, type Amounts } from "./growth";
import { mean } from "./mean";

/** A way to compute an average growth that is not the mean of the yearly growths. */
export type GrowthMethod =
  | "negated"
  | "negated-zero"
  | "divided-by-years"
  | "divided-by-years-zero"
  | "compound"
  | "undivided"
  | "last"
  | "first"
  | "whole"
  | "over-later"
  | "other-row";

/**
 * The one wrong method that gives a printed average growth; null where none does, or several do.
 * @param other the amounts of the other kind in the same row (realisasi beside anggaran)
 * @param is whether the printed figure follows from a value in percent
 */
export function growthMethod(
  amounts: Amounts,
  other: Amounts,
  is: (value: number) => boolean,
): GrowthMethod | null {
  const found = methods(amounts, other).filter(([, value]) => value !== null && is(value));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

function methods(amounts: Amounts, other: Amounts): [GrowthMethod, number | null][] {
  const rates = growths(amounts).filter((rate) => rate !== null);
  const zero = averageGrowth(amounts, "zero");
  const blanks = amounts.includes(null);
  const sum = rates.reduce((total, rate) => total + rate, 0);
  const span = spanOf(amounts);
  const many = rates.length > 1;
  return [
    ["negated", negated(averageGrowth(amounts))],
    ["negated-zero", blanks ? negated(zero) : null],
    ["divided-by-years", sum / (rates.length + 1)],
    [
      "divided-by-years-zero",
      blanks && zero !== null ? (zero * (amounts.length - 1)) / amounts.length : null,
    ],
    ["compound", span && many ? compoundGrowth(span) : null],
    ["undivided", many ? sum : null],
    ["last", many ? (rates.at(-1) ?? null) : null],
    ["first", many ? (rates[0] ?? null) : null],
    ["whole", span && many && span.first > 0 ? (span.last / span.first - 1) * 100 : null],
    ["over-later", overLater(amounts)],
    ["other-row", averageGrowth(other)],
  ];
}

function negated(value: number | null): number | null {
  return value === null || value === 0 ? null : -value;
}

/** Divided by the later year: (b - a) / b. */
function overLater(amounts: Amounts): number | null {
  return negated(mean(growths([...amounts].reverse())));
}
