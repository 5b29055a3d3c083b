import { groupBy } from "../rules/shared/group-by";
import { paguOf, paguSlots } from "../plan/pagu";
import type { Pendanaan, Plan, Simpul } from "../plan/plan";
import { moneyScale } from "../tables/money-scale";
import { addressOf, type Address } from "../workbook/address";

/** A program as a Renstra costs it. */
export interface ProgramPagu {
  readonly kode: string;
  readonly nama: string;
  readonly at: Address;
  /** Pairs of year and whole rupiah, whatever the table counts in; years without a readable amount are left out. */
  readonly pagu: readonly (readonly [year: number, rupiah: number])[];
}

/**
 * The programs of the funding tables, each code once. One that is printed several times (under each of its sasaran, say)
 * costs their sum, unless they all print the same: then it was repeated.
 */
export function programPagu(plan: Plan): ProgramPagu[] {
  const programs = plan.pendanaan.flatMap(costedPrograms);
  return [...groupBy(programs, ({ simpul }) => simpul.kode.baku).values()].flatMap((printed) => {
    const [first] = printed;
    if (!first) return [];
    const { kode, nama, cell } = first.simpul;
    return [{ kode: kode.baku, nama, at: addressOf(cell), pagu: [...yearly(printed)] }];
  });
}

/** One print of a program, with what it costs. */
interface Costed {
  readonly simpul: Simpul;
  readonly amounts: readonly { readonly year: number; readonly amount: number }[];
}

function costedPrograms({ table, simpul }: Pendanaan): Costed[] {
  const programs = simpul
    .filter(({ kode }) => kode.level === "program")
    .map((each) => ({ simpul: each, amounts: amountsOf(each) }));
  const scale = moneyScale(
    table,
    programs.flatMap(({ amounts }) => amounts.map(({ amount }) => amount)),
  );
  return programs.map(({ simpul: each, amounts }) => ({
    simpul: each,
    amounts: amounts.map(({ year, amount }) => ({ year, amount: amount * scale })),
  }));
}

function yearly(printed: readonly Costed[]): Map<number, number> {
  const all = printed.flatMap(({ amounts }) => amounts);
  const amounts = groupBy(all, ({ year }) => year);
  return new Map(
    [...amounts].map(([year, rows]) => {
      const each = rows.map(({ amount }) => amount);
      return [year, new Set(each).size === 1 ? (each[0] ?? 0) : sumOf(each)];
    }),
  );
}

function amountsOf(simpul: Simpul): { year: number; amount: number }[] {
  return paguSlots(simpul).flatMap((slot) => {
    const year = slot === "akhir" ? null : simpul.paguRows[0]?.pagu[slot]?.year;
    const { value } = paguOf(simpul, slot);
    return year && value !== null ? [{ year, amount: value }] : [];
  });
}

export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
