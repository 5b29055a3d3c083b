import { weightedSum, type Weighted } from "./mean";
import type { Scale } from "./scale";

/** The quality of service by the index (PermenPANRB 14/2017); values have two decimals, and the steps leave no gap. */
export const MUTU_IKM: Scale = {
  begins: "at",
  steps: [
    { limit: 88.31, huruf: "A", sebutan: "Sangat Baik" },
    { limit: 76.61, huruf: "B", sebutan: "Baik" },
    { limit: 65, huruf: "C", sebutan: "Kurang Baik" },
    { limit: 25, huruf: "D", sebutan: "Tidak Baik" },
  ],
};

/** The index from the mean value of each unsur (1 to 4) and its weight; `skala` brings it to 100. */
export function nilaiIkm(unsur: readonly Weighted[], skala: number): number {
  return weightedSum(unsur) * skala;
}
