import { periodYears, type Period } from "../numbers/years";
import type { Regime } from "../tables/kind";

/**
 * Which years a group of columns has: of targets, of pagu, the five before the plan; or around the year of the Renja (n):
 * n-2 to n+1, the two of them that are over, and the two to come.
 */
export type YearSpan = "target" | "pagu" | "lalu" | "sekitar" | "terlaksana" | "proyeksi";

/** The years of a document. */
export interface TemplateYears extends Readonly<Record<YearSpan, readonly number[]>> {
  readonly period: Period;
  /** The starting point that targets are measured by. */
  readonly awal: number;
  /** The year of the Renja, the first that has pagu. */
  readonly renja: number;
}

/** Years that a Renstra plans pagu for. */
const PLANNED = 5;

/**
 * The years that a period means. Permendagri 86/2017 plans the last five years of it ("2021-2026": 2022 to 2026).
 * Inmendagri 2/2025 has targets from its first year on, and pagu one year later, for the year behind the period is
 * planned too ("2025-2029": targets 2025 to 2030, pagu 2026 to 2030).
 */
export function templateYears(period: Period, regime: Regime): TemplateYears {
  const all = periodYears(period);
  const isShort = all.length <= PLANNED;
  const planned = regime === "2/2025" && isShort ? [...all, period.last + 1] : all;
  const pagu = planned.length > PLANNED ? planned.slice(1) : planned;
  const target = regime === "2/2025" ? planned : pagu;
  const awal = (target[0] ?? period.first) - 1;
  const renja = pagu[0] ?? period.first;
  return {
    period,
    awal,
    target,
    pagu,
    lalu: periodYears({ first: awal - PLANNED + 1, last: awal }),
    sekitar: periodYears({ first: renja - 2, last: renja + 1 }),
    terlaksana: [renja - 2, renja - 1],
    proyeksi: [renja, renja + 1],
    renja,
  };
}

/** The year that is spoken of, and its place among its like from 1; without it that of the Renja. */
export interface YearInTitle {
  readonly tahun: number;
  readonly ke: number;
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI"];

/** A title with its years filled in. */
export function withYears(title: string, years: TemplateYears, year?: YearInTitle): string {
  const tahun = year?.tahun ?? years.renja;
  const ke = year?.ke ?? 1;
  const words: Readonly<Record<string, number | string>> = {
    tahun,
    ke,
    romawi: ROMAN[ke - 1] ?? ke,
    awal: years.awal,
    akhir: years.pagu.at(-1) ?? years.period.last,
    lalu: tahun - 1,
    depan: tahun + 1,
  };
  return title.replace(/\{(\w+)\}/g, (whole, word: string) => String(words[word] ?? whole));
}
