import { readTarget } from "../numbers/target";
import type { Role, YearlyRole } from "../tables/kind";
import type { Row, Table } from "../tables/table";
import type { Pergeseran } from "./pergeseran";
import type { Figure } from "./plan";

/**
 * Reads a row's figures, knowing which year each column of the table means, and which rows have slipped: a figure is read
 * where it stands, and told of as what it was meant for.
 */
export class FigureReader {
  readonly #slipped: ReadonlyMap<number, Pergeseran>;

  constructor(
    readonly table: Table,
    readonly years: readonly (number | null)[],
    pergeseran: readonly Pergeseran[] = [],
  ) {
    this.#slipped = new Map(pergeseran.map((each) => [each.row.index, each]));
  }

  yearly(row: Row, role: YearlyRole): Figure[] {
    return this.table
      .slots(role)
      .map((slot) => this.#figure(row, slot.column, this.years[slot.index] ?? null));
  }

  /** The single column of a role; null where the table has none. */
  single(row: Row, role: Role): Figure | null {
    const [column] = this.table.columnsOf(role);
    return column ? this.#figure(row, column.column, column.path.year ?? this.years.at(-1) ?? null) : null;
  }

  /** All columns of a role that is repeated, but not by year. */
  all(row: Row, role: Role): Figure[] {
    return this.table.columnsOf(role).map((column) => this.#figure(row, column.column, column.path.year));
  }

  /** Baselines: the year their heading names, else the one before the first target. */
  baseline(row: Row): Figure[] {
    const before = this.years[0];
    return this.table
      .columnsOf("baseline")
      .map((column) => this.#figure(row, column.column, column.path.year ?? (before ? before - 1 : null)));
  }

  #figure(row: Row, column: number, year: number | null): Figure {
    const place = this.#slipped.get(row.index)?.sumber.get(column);
    const cell = this.table.sheet.cell(row.index, place ?? column);
    const isLost = place === null;
    return {
      cell: isLost ? { ...cell, value: null, text: "" } : cell,
      reading: isLost ? { form: "lost" } : readTarget(cell, this.table.style(column)),
      year,
    };
  }
}

export function isFilled(figure: Figure): boolean {
  return figure.reading.form !== "empty";
}

/** A plain amount above zero. */
export function isPositive(figure: Figure | undefined): boolean {
  return figure?.reading.form === "amount" && figure.reading.value > 0;
}
