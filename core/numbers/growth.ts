import { mean } from "./mean";

/** Yearly amounts in the order of the years; null where a year has no value. */
export type Amounts = readonly (number | null)[];

/** How an average treats the years without a value: documents do both. */
export type BlankYears = "skip" | "zero";

/**
 * The growth of each year over the year before, in percent: n amounts give n - 1 growths. null where one of the two
 * years has no value, or where the earlier one is not above 0.
 */
export function growths(amounts: Amounts): (number | null)[] {
  return amounts.slice(1).map((later, index) => growth(amounts[index] ?? null, later));
}

function growth(earlier: number | null, later: number | null): number | null {
  return earlier === null || later === null || earlier <= 0 ? null : (later / earlier - 1) * 100;
}

/**
 * The average annual growth in percent (AAGR): the mean of the growths there are. null where there is none. With
 * blank years as zero, a fall to nothing counts as -100 and nothing after nothing as 0, the way some tables print it.
 */
export function averageGrowth(amounts: Amounts, blanks: BlankYears = "skip"): number | null {
  const rates = blanks === "zero" ? growthsOverZero(amounts) : growths(amounts);
  return mean(rates);
}

function growthsOverZero(amounts: Amounts): (number | null)[] {
  const filled = amounts.map((amount) => amount ?? 0);
  return growths(filled).map((rate, index) => (filled[index] === 0 && filled[index + 1] === 0 ? 0 : rate));
}

/** The first and the last value of a row of years, and the number of years from one to the other. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly years: number;
}

/** null with fewer than two values. */
export function spanOf(amounts: Amounts): Span | null {
  const filled = amounts.flatMap((amount, year) => (amount === null ? [] : [{ amount, year }]));
  const [first] = filled;
  const last = filled.at(-1);
  return first && last && last.year > first.year
    ? { first: first.amount, last: last.amount, years: last.year - first.year }
    : null;
}

/** The compound annual growth in percent (CAGR); null where it is not defined: first not above 0, or last below 0. */
export function compoundGrowth({ first, last, years }: Span): number | null {
  return first <= 0 || last < 0 ? null : ((last / first) ** (1 / years) - 1) * 100;
}
