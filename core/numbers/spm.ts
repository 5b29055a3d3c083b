import type { Scale } from "./scale";

/** Names of the steps of the SPM index: thresholds from one public application, not from the regulation. */
export const KATEGORI_SPM: Scale = {
  begins: "at",
  steps: [
    { limit: 100, huruf: "Paripurna", sebutan: "Tuntas Paripurna" },
    { limit: 90, huruf: "Utama", sebutan: "Tuntas Utama" },
    { limit: 80, huruf: "Madya", sebutan: "Tuntas Madya" },
    { limit: 70, huruf: "Pratama", sebutan: "Tuntas Pratama" },
    { limit: 60, huruf: "Muda", sebutan: "Tuntas Muda" },
    { limit: 0, huruf: "Belum", sebutan: "Belum Tuntas" },
  ],
};

/** Receivers and quality in percent, neither above 100; `bobot` (percent) is what the receivers count. */
export function indeksSpm(penerima: number, mutu: number, bobot: number): number {
  return (Math.min(penerima, 100) * bobot + Math.min(mutu, 100) * (100 - bobot)) / 100;
}
