import type { NumberStyle } from "../numbers/digits";
import { readTarget, type Target } from "../numbers/target";
import type { Column, Row, Table } from "../tables/table";
import type { Role, YearlyRole } from "../tables/kind";
import type { Cell, Sheet } from "../workbook/sheet";
import type { CellValue } from "../workbook/snapshot";
import type { Pergeseran } from "./pergeseran";
import type { Figure } from "./plan";

/** Where all figures of one kind and year stand, and how they are written. */
interface Place {
  readonly sheet: Sheet;
  readonly column: number;
  readonly year: number | null;
  readonly style: NumberStyle;
}

/** A figure as its sheet holds it. Most are never pointed at: the cell is made when somebody does. */
class PrintedFigure implements Figure {
  constructor(
    readonly reading: Target,
    private readonly row: number,
    private readonly place: Place,
  ) {}

  get year(): number | null {
    return this.place.year;
  }

  get cell(): Cell {
    return this.place.sheet.cell(this.row, this.place.column);
  }
}

/** What is read of one cell after the other, without making any of them. */
class CellCursor implements Pick<Cell, "value" | "text" | "format"> {
  #row = 0;
  #column = 0;

  constructor(private readonly sheet: Sheet) {}

  at(row: number, column: number): this {
    this.#row = row;
    this.#column = column;
    return this;
  }

  get value(): CellValue {
    return this.sheet.value(this.#row, this.#column);
  }

  get text(): string {
    return this.sheet.text(this.#row, this.#column);
  }

  get format(): string {
    return this.sheet.format(this.#row, this.#column);
  }
}

/**
 * Reads a row's figures, knowing which year each column of the table means, and which rows have slipped: a figure is read
 * where it stands, and told of as what it was meant for.
 */
export class FigureReader {
  readonly #slipped: ReadonlyMap<number, Pergeseran>;
  readonly #cursor: CellCursor;
  readonly #yearly = new Map<Role, readonly Place[]>();
  readonly #lone = new Map<Role, readonly Place[]>();

  constructor(
    readonly table: Table,
    readonly years: readonly (number | null)[],
    pergeseran: readonly Pergeseran[] = [],
  ) {
    this.#slipped = new Map(pergeseran.map((each) => [each.row.index, each]));
    this.#cursor = new CellCursor(table.sheet);
  }

  yearly(row: Row, role: YearlyRole): Figure[] {
    const places = this.#placesOf(this.#yearly, role, (_, index) => this.years[index] ?? null);
    return places.map((place) => this.#figure(row, place));
  }

  /** The single column of a role; null where the table has none. */
  single(row: Row, role: Role): Figure | null {
    const last = this.years.at(-1) ?? null;
    const [place] = this.#placesOf(this.#lone, role, ({ path }) => path.year ?? last);
    return place ? this.#figure(row, place) : null;
  }

  /** All columns of a role that is repeated, but not by year. */
  all(row: Row, role: Role): Figure[] {
    return this.table
      .columnsOf(role)
      .map((column) => this.#figure(row, this.#placeOf(column, column.path.year)));
  }

  /** Baselines: the year their heading names, else the one before the first target. */
  baseline(row: Row): Figure[] {
    const first = this.years[0];
    const before = first ? first - 1 : null;
    const places = this.#placesOf(this.#lone, "baseline", ({ path }) => path.year ?? before);
    return places.map((place) => this.#figure(row, place));
  }

  /** The same for every row, so they are found once. */
  #placesOf(
    known: Map<Role, readonly Place[]>,
    role: Role,
    yearOf: (column: Column, index: number) => number | null,
  ): readonly Place[] {
    const found = known.get(role);
    if (found) return found;
    const columns = this.table.columnsOf(role);
    const places = columns.map((column, index) => this.#placeOf(column, yearOf(column, index)));
    known.set(role, places);
    return places;
  }

  #placeOf({ column }: Column, year: number | null): Place {
    return { sheet: this.table.sheet, column, year, style: this.table.style(column) };
  }

  #figure(row: Row, place: Place): Figure {
    const source = this.#slipped.get(row.index)?.sumber.get(place.column);
    if (source === null) return this.#lost(row, place);
    const column = source ?? place.column;
    const reading = readTarget(this.#cursor.at(row.index, column), place.style);
    return new PrintedFigure(reading, row.index, column === place.column ? place : { ...place, column });
  }

  /** Its cell is where it was meant to stand, and holds nothing that belongs there. */
  #lost(row: Row, { sheet, column, year }: Place): Figure {
    const cell = { ...sheet.cell(row.index, column), value: null, text: "" };
    return { cell, reading: { form: "lost" }, year };
  }
}

export function isFilled(figure: Figure): boolean {
  return figure.reading.form !== "empty";
}

/** A plain amount above zero. */
export function isPositive(figure: Figure | undefined): boolean {
  return figure?.reading.form === "amount" && figure.reading.value > 0;
}
