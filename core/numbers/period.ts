import type { Amounts } from "./growth";
import { isCountable, normalUnit } from "./unit";

/** How the figures of the years become the figure at the end of the period: added up, the last one, or the largest. */
export type Sifat = "kumulatif" | "akhir" | "maks";

/**
 * What is counted adds up, what is measured ends with its last value (practice; no regulation says so). null where the
 * unit does not tell: it is missing or unknown, or a rate such as Orang/bulan, which documents treat in both ways.
 */
export function sifatSatuan(unit: string): Sifat | null {
  if (normalUnit(unit).includes("/")) return null;
  const countable = isCountable(unit);
  if (countable === null) return null;
  return countable ? "kumulatif" : "akhir";
}

/** The figure at the end of the period; null where no year has a value. */
export function kondisiAkhir(amounts: Amounts, sifat: Sifat): number | null {
  const filled = amounts.filter((amount) => amount !== null);
  const [first] = filled;
  if (first === undefined) return null;
  if (sifat === "akhir") return filled.at(-1) ?? null;
  if (sifat === "maks") return filled.reduce((most, amount) => Math.max(most, amount), first);
  return filled.reduce((sum, amount) => sum + amount, 0);
}

/**
 * The figure planned or reached up to a year, counted from 1: added up, the value of that very year, or the largest so
 * far. null where there is none.
 */
export function sampaiTahun(amounts: Amounts, tahunKe: number, sifat: Sifat): number | null {
  return sifat === "akhir" ? (amounts[tahunKe - 1] ?? null) : kondisiAkhir(amounts.slice(0, tahunKe), sifat);
}
