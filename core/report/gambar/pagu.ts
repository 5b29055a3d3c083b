import type { Plan } from "../../plan/plan";
import type { Address } from "../../workbook/address";
import { programPagu, sumOf, type ProgramPagu } from "../program-pagu";

/** The pagu of a program, year by year. */
export interface PaguSeries {
  /** "" for what several small programs have together. */
  readonly kode: string;
  readonly nama: string;
  readonly at: Address | null;
  /** Rupiah, one a year of the picture; null where nothing readable is printed. */
  readonly amounts: readonly (number | null)[];
}

/** What the programs of a plan cost, year by year. */
export interface PaguPicture {
  readonly years: readonly number[];
  /** The dearest first. */
  readonly series: readonly PaguSeries[];
  /** Rupiah of all programs, one a year. */
  readonly totals: readonly number[];
}

/** As many programs have a colour of their own; the smaller ones go together where there are more. */
const MOST_SERIES = 7;

export function paguPicture(plan: Plan): PaguPicture {
  const programs = programPagu(plan);
  const years = [...new Set(programs.flatMap(({ pagu }) => pagu.map(([year]) => year)))].sort(
    (a, b) => a - b,
  );
  const series = programs
    .map((program) => seriesOf(program, years))
    .sort((one, other) => known(other.amounts) - known(one.amounts));
  const own = series.length > MOST_SERIES ? series.slice(0, MOST_SERIES - 1) : series;
  const rest = series.slice(own.length);
  return {
    years,
    series: rest.length === 0 ? own : [...own, together(rest, years)],
    totals: years.map((_, index) => known(series.map(({ amounts }) => amounts[index] ?? null))),
  };
}

function seriesOf({ kode, nama, at, pagu }: ProgramPagu, years: readonly number[]): PaguSeries {
  const amounts = new Map(pagu);
  return { kode, nama, at, amounts: years.map((year) => amounts.get(year) ?? null) };
}

function together(rest: readonly PaguSeries[], years: readonly number[]): PaguSeries {
  const amounts = years.map((_, index) => known(rest.map((each) => each.amounts[index] ?? null)));
  return { kode: "", nama: `${String(rest.length)} program lain`, at: null, amounts };
}

function known(amounts: readonly (number | null)[]): number {
  return sumOf(amounts.filter((amount) => amount !== null));
}
