import { groupBy } from "../rules/shared/group-by";
import { paguOf, paguSlots } from "../plan/pagu";
import type { Plan, Simpul } from "../plan/plan";
import { addressOf, type Address } from "../workbook/address";

/** A program as a Renstra costs it. */
export interface ProgramPagu {
  readonly kode: string;
  readonly nama: string;
  readonly at: Address;
  /** Pairs of year and rupiah; years without a readable amount are left out. */
  readonly pagu: readonly (readonly [year: number, rupiah: number])[];
}

/**
 * The programs of the funding tables, each code once. One that is printed several times (under each of its sasaran, say)
 * costs their sum, unless they all print the same: then it was repeated.
 */
export function programPagu(plan: Plan): ProgramPagu[] {
  const programs = plan.pendanaan
    .flatMap(({ simpul }) => simpul)
    .filter(({ kode }) => kode.level === "program");
  return [...groupBy(programs, ({ kode }) => kode.baku).values()].flatMap((printed) => {
    const [first] = printed;
    if (!first) return [];
    const { kode, nama, cell } = first;
    return [{ kode: kode.baku, nama, at: addressOf(cell), pagu: [...yearly(printed)] }];
  });
}

function yearly(printed: readonly Simpul[]): Map<number, number> {
  const amounts = groupBy(printed.flatMap(amountsOf), ({ year }) => year);
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
