/** Half a unit of the last printed digit, but never tighter than `least`; a hair more for binary noise. */
export function printedTolerance(decimals: number, least = 0.01): number {
  return Math.max(0.5 * 10 ** -decimals, least) * (1 + 1e-9) + 1e-9;
}

/** Does a printed figure follow from the computed one, allowing for rounding at its last digit (and for cutting at the second decimal)? */
export function follows(printed: number, computed: number, decimals: number): boolean {
  return Math.abs(printed - computed) <= printedTolerance(decimals);
}

/** Does a printed ratio or growth follow, in percent or (without a percent sign) as a fraction of one? */
export function followsPercent(
  {
    value,
    decimals,
    percent,
  }: { readonly value: number; readonly decimals: number; readonly percent: boolean },
  computed: number,
): boolean {
  if (follows(value, computed, decimals)) return true;
  // "1" for 100 percent must be exact.
  return !percent && follows(value * 100, computed, decimals === 0 ? 2 : Math.max(0, decimals - 2));
}

/** Amounts of money: Rp 1 of rounding for each addend. */
export function sameRupiah(one: number, other: number, addends = 1): boolean {
  return Math.abs(one - other) <= addends + 1e-6;
}
