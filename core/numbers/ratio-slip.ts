import { isTelling } from "./slip";
import { follows } from "./tolerance";

/** A printed ratio in percent. */
export interface PrintedRatio {
  readonly value: number;
  readonly decimals: number;
}

/** The two amounts of a ratio in one year: realisasi / dasar x 100. */
export interface RatioInputs {
  /** The target or the anggaran. */
  readonly dasar: number | null;
  readonly realisasi: number | null;
}

/** How a printed ratio came about that is not realisasi / dasar x 100. */
export type RatioCause =
  | { readonly kind: "cut" | "rounded" | "inverted" | "rest" }
  /** The ratio of another year, or of one of the two amounts there; years by their index. */
  | { readonly kind: "year" | "dasar-of" | "realisasi-of"; readonly year: number }
  /** The ratio of the same year in another row; by its index in `neighbours`. */
  | { readonly kind: "row"; readonly index: number }
  /** One of the three figures lost or gained so many zeros or places; which one the row does not tell. */
  | { readonly kind: "scaled"; readonly places: number };

export interface RatioRow {
  readonly years: readonly RatioInputs[];
  /** The wrong one. */
  readonly year: number;
  readonly printed: PrintedRatio;
  /** The same year in the rows beside it. */
  readonly neighbours: readonly RatioInputs[];
}

/** The one explanation of a wrong ratio; null where none fits, or several do. */
export function ratioCause(row: RatioRow): RatioCause | null {
  const own = row.years[row.year];
  const right = own ? ratioOf(own) : null;
  if (!own || right === null) return null;
  const near = roundingOf(row.printed, right);
  if (near) return near;
  // 100 is printed for many reasons, 50 or 75 may come from anything.
  if (!isTelling(Math.round(row.printed.value * 100), 3)) return null;
  const found = [...ownCauses(own, row.printed), ...otherYears(row, own), ...otherRows(row)];
  return found.length === 1 ? (found[0] ?? null) : null;
}

function ratioOf({ dasar, realisasi }: RatioInputs): number | null {
  return dasar === null || realisasi === null || dasar === 0 ? null : (realisasi / dasar) * 100;
}

/** Cut at its last decimal, or rounded to a whole number and printed with decimals. */
function roundingOf({ value, decimals }: PrintedRatio, right: number): RatioCause | null {
  const unit = 10 ** -decimals;
  if (Math.abs(Math.trunc(right / unit + 1e-9) * unit - value) < 1e-9) return { kind: "cut" };
  return decimals > 0 && value === Math.round(right) && value !== 0 ? { kind: "rounded" } : null;
}

const PLACES = [1, 2, 3];

function ownCauses(own: RatioInputs, printed: PrintedRatio): RatioCause[] {
  const right = ratioOf(own) ?? 0;
  const is = (value: number): boolean => follows(printed.value, value, printed.decimals);
  return [
    ...(right !== 0 && is(10_000 / right) ? [{ kind: "inverted" as const }] : []),
    ...(is(100 - right) ? [{ kind: "rest" as const }] : []),
    ...PLACES.filter((places) => is(right * 10 ** places) || is(right / 10 ** places)).map((places) => ({
      kind: "scaled" as const,
      places,
    })),
  ];
}

function otherYears({ years, year, printed }: RatioRow, own: RatioInputs): RatioCause[] {
  const is = (inputs: RatioInputs): boolean => {
    const value = ratioOf(inputs);
    return value !== null && follows(printed.value, value, printed.decimals);
  };
  return [year - 1, year + 1].flatMap((other): RatioCause[] => {
    const there = years[other];
    if (!there) return [];
    return [
      ...(is(there) ? [{ kind: "year" as const, year: other }] : []),
      ...(is({ ...own, dasar: there.dasar }) ? [{ kind: "dasar-of" as const, year: other }] : []),
      ...(is({ ...own, realisasi: there.realisasi }) ? [{ kind: "realisasi-of" as const, year: other }] : []),
    ];
  });
}

function otherRows({ neighbours, printed }: RatioRow): RatioCause[] {
  return neighbours.flatMap((inputs, index): RatioCause[] => {
    const value = ratioOf(inputs);
    return value !== null && follows(printed.value, value, printed.decimals) ? [{ kind: "row", index }] : [];
  });
}

/** Years that must speak for a shift of a whole row. */
const LEAST_SHIFTED = 3;

/**
 * By how many columns the dasar of a row stands too far right (1) or left (-1): with it moved back every wrong ratio
 * follows that has both its amounts. 0 where no one shift explains them.
 */
export function shiftedDasar(
  years: readonly RatioInputs[],
  wrong: readonly { readonly year: number; readonly printed: PrintedRatio }[],
): -1 | 0 | 1 {
  const shifts = ([1, -1] as const).filter((by) => {
    const ratios = wrong.flatMap(({ year, printed }) => {
      const own = years[year];
      const ratio = own ? ratioOf({ ...own, dasar: years[year + by]?.dasar ?? null }) : null;
      return ratio === null ? [] : [follows(printed.value, ratio, printed.decimals)];
    });
    return ratios.length >= LEAST_SHIFTED && ratios.every(Boolean);
  });
  return shifts.length === 1 ? (shifts[0] ?? 0) : 0;
}
