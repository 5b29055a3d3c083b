import { capaianTarget, isComparable } from "../../numbers/capaian-target";
import { kategoriKe } from "../../numbers/kategori";
import { amountOf } from "../../numbers/target";
import { round } from "../../numbers/number";
import { follows, followsPercent } from "../../numbers/tolerance";
import { arahIndikator } from "../../plan/arah-indikator";
import type { Capaian, Figure, Plan } from "../../plan/plan";
import { addressOf, type Address } from "../../workbook/address";

/** The capaian of one indicator in one year. */
export interface CapaianCell {
  /** In percent; null where nothing is printed from which it follows. */
  readonly persen: number | null;
  /** 0 for the highest of the five; null without capaian. */
  readonly kategori: number | null;
  /** It is not printed, but follows from target and realisasi. */
  readonly isComputed: boolean;
  readonly at: Address;
}

export interface CapaianRow {
  readonly nama: string;
  readonly at: Address;
  /** One a year of the picture; null where the row's table has no such year. */
  readonly cells: readonly (CapaianCell | null)[];
}

/** The capaian of T-C.23 by indicator and year. */
export interface CapaianPicture {
  readonly years: readonly number[];
  readonly rows: readonly CapaianRow[];
}

export function capaianPicture(plan: Plan): CapaianPicture {
  const found = plan.capaian.flatMap(({ rasio }) => rasio.flatMap(({ year }) => year ?? []));
  const years = [...new Set(found)].sort((one, other) => one - other);
  const rows = plan.capaian.map((row) => ({
    nama: row.name.name,
    at: addressOf(row.cell),
    cells: years.map((year) => cellOf(plan, row, year)),
  }));
  return { years, rows: rows.filter(({ cells }) => cells.some((cell) => cell && cell.persen !== null)) };
}

function cellOf(plan: Plan, row: Capaian, year: number): CapaianCell | null {
  const slot = row.rasio.findIndex((rasio) => rasio.year === year);
  const rasio = row.rasio[slot];
  if (!rasio) return null;
  const right = computed(plan, row, slot);
  const printed = printedPersen(rasio, right);
  const persen = printed ?? right;
  return {
    persen,
    // The kategori are of whole percents.
    kategori: persen === null ? null : kategoriKe(round(persen, 0)),
    isComputed: printed === null && persen !== null,
    at: addressOf(rasio.cell),
  };
}

/** As printed; a ratio that is one only as a fraction ("0,98" of 98 percent) is told in percent. */
function printedPersen({ reading }: Figure, computed: number | null): number | null {
  if (reading.form !== "amount") return null;
  const isFraction =
    computed !== null &&
    !follows(reading.value, computed, reading.decimals) &&
    followsPercent(reading, computed);
  return isFraction ? reading.value * 100 : reading.value;
}

function computed(plan: Plan, { name, target, realisasi }: Capaian, slot: number): number | null {
  const wanted = target[slot]?.reading;
  const attained = realisasi[slot] && amountOf(realisasi[slot].reading);
  if (!wanted || !isComparable(wanted) || attained === null || attained === undefined) return null;
  return capaianTarget(wanted, attained, arahIndikator(plan, name.name).polaritas);
}
