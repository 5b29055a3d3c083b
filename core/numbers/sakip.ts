import { weightedSum } from "./mean";
import type { Scale } from "./scale";

/**
 * The predicates of SAKIP. Values of the two scales differ: 78 is BB today and was A before. Today's limits are those
 * of PermenPANRB 88/2021 as public applications use them (secondary source); the older ones are general knowledge.
 */
export const PREDIKAT_SAKIP: Readonly<Record<"2021" | "lama", Scale>> = {
  "2021": {
    begins: "above",
    steps: [
      { limit: 90, huruf: "AA", sebutan: "Sangat Memuaskan" },
      { limit: 80, huruf: "A", sebutan: "Memuaskan" },
      { limit: 70, huruf: "BB", sebutan: "Sangat Baik" },
      { limit: 60, huruf: "B", sebutan: "Baik" },
      { limit: 50, huruf: "CC", sebutan: "Cukup" },
      { limit: 30, huruf: "C", sebutan: "Kurang" },
      { limit: 0, huruf: "D", sebutan: "Sangat Kurang" },
    ],
  },
  lama: {
    begins: "above",
    steps: [
      { limit: 85, huruf: "AA", sebutan: "Memuaskan" },
      { limit: 75, huruf: "A", sebutan: "Sangat Baik" },
      { limit: 65, huruf: "B", sebutan: "Baik" },
      { limit: 50, huruf: "CC", sebutan: "Cukup Baik" },
      { limit: 30, huruf: "C", sebutan: "Agak Kurang" },
      { limit: 0, huruf: "D", sebutan: "Kurang" },
    ],
  },
};

export type AturanSakip = keyof typeof BOBOT_SAKIP;

/**
 * What each component counts, in percent: perencanaan, pengukuran, pelaporan, evaluasi (PermenPANRB 88/2021), and capaian
 * in the older set (PermenPAN 12/2015). Years only, for spreadsheets take "12/2015" for a date.
 */
export const BOBOT_SAKIP = {
  "2021": [30, 30, 15, 25],
  "2015": [30, 25, 15, 10, 20],
} as const;

/** The value of SAKIP from components on the scale 0-100, in the order of BOBOT_SAKIP and as many. */
export function nilaiSakip(komponen: readonly number[], aturan: AturanSakip): number {
  const bobot = BOBOT_SAKIP[aturan];
  return weightedSum(komponen.map((nilai, index) => ({ nilai, bobot: bobot[index] ?? 0 }))) / 100;
}
