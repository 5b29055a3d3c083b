/** The mean of the amounts there are; null where there is none. */
export function mean(amounts: readonly (number | null)[]): number | null {
  const found = amounts.filter((amount) => amount !== null);
  return found.length === 0 ? null : found.reduce((sum, amount) => sum + amount, 0) / found.length;
}

export interface Weighted {
  readonly nilai: number;
  readonly bobot: number;
}

export function weightedSum(items: readonly Weighted[]): number {
  return items.reduce((sum, { nilai, bobot }) => sum + nilai * bobot, 0);
}

/** Σ(nilai × bobot) / Σ bobot; null where the weights add up to zero. */
export function weightedMean(items: readonly Weighted[]): number | null {
  const total = items.reduce((sum, { bobot }) => sum + bobot, 0);
  return total === 0 ? null : weightedSum(items) / total;
}
