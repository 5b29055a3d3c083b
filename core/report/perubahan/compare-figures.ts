import { printNumber } from "../../numbers/print";
import { sameUnit } from "../../numbers/unit";
import { paguFigure, paguOf, paguSlots, slotLabel } from "../../plan/pagu";
import type { Figure, Simpul } from "../../plan/plan";
import { addressOf, type Address } from "../../workbook/address";
import type { JenisUbah, Sisi, Ubah } from "./perubahan";

/** A figure of one column, ready to be compared with the one of the same column in the other version. */
export interface Angka {
  /** Names the column by its year, or by its place where the heading has no year. */
  readonly kolom: string;
  readonly tahun: number | null;
  readonly at: Address;
  readonly text: string;
  /** null for all but plain amounts. */
  readonly amount: number | null;
  readonly unit: string;
}

/** The yearly figures of a row, each under its year. */
export function angkaOf(figures: readonly Figure[]): Angka[] {
  const years = figures.map(({ year }) => year);
  return figures.map((figure, index) => angka(figure, slotLabel(years, index)));
}

export function angka(figure: Figure, kolom: string): Angka {
  const { cell, reading, year } = figure;
  const isAmount = reading.form === "amount";
  return {
    kolom,
    tahun: year,
    at: addressOf(cell),
    text: isAmount ? printAmount(reading) : cell.text,
    amount: isAmount ? reading.value : null,
    unit: isAmount ? reading.unit : "",
  };
}

/** "94,5%", "1.500 orang": a number as it is meant, whatever its cell shows. */
function printAmount(reading: Extract<Figure["reading"], { form: "amount" }>): string {
  const number = printNumber(reading.value, reading.decimals);
  if (reading.percent) return `${number}%`;
  return reading.unit === "" ? number : `${number} ${reading.unit}`;
}

/** What a node is to cost, column by column. */
export function paguAngka(simpul: Simpul): Angka[] {
  const [row] = simpul.paguRows;
  const years = row?.pagu.map(({ year }) => year) ?? [];
  return paguSlots(simpul).flatMap((slot) => {
    const figure = row && paguFigure(row, slot);
    if (!figure) return [];
    const { value, cells } = paguOf(simpul, slot);
    return {
      kolom: slotLabel(years, slot),
      tahun: slot === "akhir" ? null : figure.year,
      at: addressOf(cells[0] ?? figure.cell),
      text: value === null ? figure.cell.text : printNumber(value),
      amount: value ?? (figure.reading.form === "empty" ? 0 : null),
      unit: "",
    };
  });
}

/** The differences of two rows, in the columns that both have. */
export function compareAngka(
  lama: readonly Angka[],
  baru: readonly Angka[],
  jenisOf: (angka: Angka) => JenisUbah,
): Ubah[] {
  return baru.flatMap((now) => {
    const old = lama.find(({ kolom }) => kolom === now.kolom);
    return old && !isSame(old, now) ? [ubahOf(jenisOf(now), old, now)] : [];
  });
}

function ubahOf(jenis: JenisUbah, old: Angka, now: Angka): Ubah {
  const selisih =
    old.amount !== null && now.amount !== null && sameUnitOf(old, now) ? now.amount - old.amount : null;
  return {
    jenis,
    kolom: now.kolom,
    tahun: now.tahun,
    lama: sisiOf(old),
    baru: sisiOf(now),
    selisih,
    persen: selisih === null ? null : percentOf(selisih, old.amount),
  };
}

function sisiOf({ text, amount, unit, at }: Angka): Sisi {
  return { text, angka: unit === "" && text !== "" ? amount : null, at };
}

/** A difference in percent of what was; null where nothing was. */
export function percentOf(selisih: number, lama: number | null): number | null {
  return lama === null || lama === 0 ? null : (selisih / Math.abs(lama)) * 100;
}

function isSame(old: Angka, now: Angka): boolean {
  if (old.amount !== null && now.amount !== null && sameUnitOf(old, now))
    return Math.abs(old.amount - now.amount) <= 1e-12 * Math.abs(old.amount);
  return plain(old.text) === plain(now.text);
}

/** A unit is often left out; only two that are written can contradict each other. */
function sameUnitOf(old: Angka, now: Angka): boolean {
  return old.unit === "" || now.unit === "" || sameUnit(old.unit, now.unit);
}

/** "" and "-" say the same: nothing is planned. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/^[-–—]$/, "");
}
