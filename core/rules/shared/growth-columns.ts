import { averageGrowth } from "../../numbers/growth";
import { amountOf } from "../../numbers/target";
import { followsPercent } from "../../numbers/tolerance";
import type { Figure, Plan, Serapan } from "../../plan/plan";

/** One printed growth with the amounts it should be computed from. */
export interface PrintedGrowth {
  readonly row: Serapan;
  readonly of: "anggaran" | "realisasi";
  readonly figure: Figure;
  readonly printed: number;
  readonly decimals: number;
  readonly percent: boolean;
  readonly amounts: readonly (number | null)[];
}

/** Every filled cell of the growth columns of T-C.24. */
export function printedGrowths(plan: Plan): PrintedGrowth[] {
  return plan.serapan.flatMap((row) => [
    ...printedGrowth(row, "anggaran", row.pertumbuhanAnggaran),
    ...printedGrowth(row, "realisasi", row.pertumbuhanRealisasi),
  ]);
}

function printedGrowth(row: Serapan, of: "anggaran" | "realisasi", figure: Figure | null): PrintedGrowth[] {
  if (figure?.reading.form !== "amount") return [];
  const { value: printed, decimals, percent } = figure.reading;
  return [
    { row, of, figure, printed, decimals, percent, amounts: row[of].map((each) => amountOf(each.reading)) },
  ];
}

/** In percent, or as a fraction. */
export function followsGrowth({ printed, decimals, percent }: PrintedGrowth, growth: number): boolean {
  return followsPercent({ value: printed, decimals, percent }, growth);
}

/** What the printed figure really is, where it is a mean of something and no growth; null where it is not. */
export function meanInstead(print: PrintedGrowth): string | null {
  const { row, of, printed, amounts } = print;
  const growth = averageGrowth(amounts);
  if (growth !== null && followsGrowth(print, growth)) return null;
  const ratios = row.rasio.map((figure) => amountOf(figure.reading));
  if (isMeanOf(amounts, printed, 1)) return `rata-rata ${of}`;
  if (isMeanOf(ratios, printed, 0.011)) return "rata-rata rasio";
  return of === "realisasi" &&
    isMeanOf(
      row.anggaran.map((figure) => amountOf(figure.reading)),
      printed,
      1,
    )
    ? "rata-rata anggaran"
    : null;
}

/** Documents divide by the filled years, or by all years that the table has or had. */
function isMeanOf(values: readonly (number | null)[], printed: number, tolerance: number): boolean {
  const filled = values.filter((value): value is number => value !== null);
  const sum = filled.reduce((total, value) => total + value, 0);
  if (filled.length < 2) return false;
  return values.some(
    (_, index) => index + 1 >= filled.length && Math.abs(sum / (index + 1) - printed) <= tolerance,
  );
}
