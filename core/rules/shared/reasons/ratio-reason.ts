import {
  ratioCause,
  shiftedDasar,
  type PrintedRatio,
  type RatioCause,
  type RatioInputs,
} from "../../../numbers/ratio-slip";
import { amountOf } from "../../../numbers/target";
import type { Figure } from "../../../plan/plan";
import { quote } from "../wording";

/** The columns of a table with ratios; `dasar` is what realisasi is divided by. */
export interface RatioFigures {
  readonly name: string;
  readonly dasar: readonly Figure[];
  readonly realisasi: readonly Figure[];
  readonly rasio: readonly Figure[];
}

/** What the columns are called in sentences. */
export interface RatioWords {
  readonly dasar: string;
  readonly realisasi: string;
}

/** A row with wrong ratios, in its table. */
export interface RatioCase {
  readonly row: RatioFigures;
  /** The rows of the same table right above and below. */
  readonly beside: readonly RatioFigures[];
  readonly words: RatioWords;
}

/** One sentence for the wrong ratios of which one explanation fits, with a blank before it; "" where none does. */
export function ratioReason(found: RatioCase, slots: readonly number[]): string {
  const told = slots.flatMap((slot) => {
    const cause = causeAt(found, slot);
    const year = found.row.rasio[slot]?.year;
    return cause ? `${year ? `${String(year)} ` : ""}cocok bila ${sebut(cause, found)}` : [];
  });
  return told.length === 0 ? "" : ` Angka tercetak ${told.join("; ")}.`;
}

/** Does each wrong ratio come about in a way that leaves what it is computed from as it is? */
export function isOwnFault(found: RatioCase, slots: readonly number[]): boolean {
  return slots.every((slot) => OWN.includes(causeAt(found, slot)?.kind ?? ""));
}

const OWN: readonly string[] = [
  "cut",
  "rounded",
  "inverted",
  "rest",
  "year",
  "row",
] satisfies RatioCause["kind"][];

function causeAt({ row, beside }: RatioCase, slot: number): RatioCause | null {
  const printed = row.rasio[slot] ? printedOf(row.rasio[slot]) : null;
  if (!printed) return null;
  const neighbours = beside.map((each) => inputsAt(each, slot));
  return ratioCause({ years: inputsOf(row), year: slot, printed, neighbours });
}

/** By how many columns the dasar of a row stands too far right (1) or left (-1); see `shiftedDasar`. */
export function shiftOf(row: RatioFigures, slots: readonly number[]): -1 | 0 | 1 {
  const wrong = slots.flatMap((year) => {
    const printed = row.rasio[year] ? printedOf(row.rasio[year]) : null;
    return printed ? [{ year, printed }] : [];
  });
  return shiftedDasar(inputsOf(row), wrong);
}

function printedOf({ reading }: Figure): PrintedRatio | null {
  return reading.form === "amount" ? reading : null;
}

function inputsOf(row: RatioFigures): RatioInputs[] {
  return row.dasar.map((_, slot) => inputsAt(row, slot));
}

function inputsAt({ dasar, realisasi }: RatioFigures, slot: number): RatioInputs {
  const read = (figure: Figure | undefined): number | null => (figure ? amountOf(figure.reading) : null);
  return { dasar: read(dasar[slot]), realisasi: read(realisasi[slot]) };
}

function sebut(cause: RatioCause, { row, beside, words }: RatioCase): string {
  const yearOf = (index: number): string => String(row.rasio[index]?.year ?? `kolom ke-${String(index + 1)}`);
  switch (cause.kind) {
    case "cut":
      return "dipotong, bukan dibulatkan";
    case "rounded":
      return "dibulatkan ke bilangan bulat";
    case "inverted":
      return `terbalik: ${words.dasar} dibagi ${words.realisasi}`;
    case "rest":
      return "yang ditulis sisanya (100 dikurangi rasio)";
    case "year":
      return `diambil dari kolom ${yearOf(cause.year)}`;
    case "dasar-of":
      return `dihitung dengan ${words.dasar} ${yearOf(cause.year)}`;
    case "realisasi-of":
      return `dihitung dengan ${words.realisasi} ${yearOf(cause.year)}`;
    case "row":
      return `diambil dari baris "${quote(beside[cause.index]?.name ?? "")}"`;
    case "scaled":
      return `${words.dasar}, ${words.realisasi}, atau koma rasionya bergeser ${String(cause.places)} angka`;
  }
}

/** The rows of the same table right above and below one. */
export function besideOf<T extends { readonly table: unknown }>(rows: readonly T[], row: T): T[] {
  // A plan holds the rows of its tables one table after the other.
  const index = rows.indexOf(row);
  return [rows[index - 1], rows[index + 1]].filter((each) => each?.table === row.table) as T[];
}
