import { normalUnit } from "../numbers/unit";
import { amountOf, readTarget, type Target } from "../numbers/target";
import { sameRupiah } from "../numbers/tolerance";
import type { Column, Row, Table } from "../tables/table";

/** A row whose figures stand under the wrong headings, and where each of them stands instead. */
export interface Pergeseran {
  readonly row: Row;
  /** "hilang": a cell is missing; "sisip": one too many; "tukar": target and pagu stand in each other's place. */
  readonly cara: "hilang" | "sisip" | "tukar";
  /** Heading column -> the column that holds its figure; null where none does. Only what does not stand in its place. */
  readonly sumber: ReadonlyMap<number, number | null>;
}

/** Money in targets must be the exception, or the table has other columns than its headings say. */
const MOST_SUSPECTS = 0.2;
/** Rupiah from here on; no target without a unit is as large in a table that has few of them. */
const LEAST_MONEY = 1_000_000;
/** Below this an amount under "Rp" is no rupiah. */
const MOST_GOAL = 10_000;
const MONEY_TEXT = /\d[.,]\d{3}[.,]\d{3}/;

/**
 * The rows of a funding table that fit their headings only after a shift by one cell, or with target and pagu exchanged.
 * A row is read so where money stands in a target's place, nothing contradicts the new places, and no other reading is
 * as good.
 */
export function findPergeseran(table: Table): Pergeseran[] {
  const columns = pairedColumns(table);
  if (columns.length === 0) return [];
  const goals = columns.filter(isGoal);
  const rows = table.dataRows.filter(({ kind }) => kind === "data");
  const suspects = rows.filter((row) =>
    goals.some(({ column }) => mayBeMoney(table.sheet.value(row.index, column))),
  );
  if (suspects.length > Math.max(1, rows.length * MOST_SUSPECTS)) return [];
  return suspects.flatMap((row) => new RowReading(table, row, columns).best() ?? []);
}

/** Target and pagu in turn, side by side, with the baseline before them; [] where the table is laid out in another way. */
function pairedColumns(table: Table): readonly Column[] {
  const columns = [...table.columns].sort((one, other) => one.column - other.column);
  const pairs = columns.filter((column) => isGoal(column) || isMoney(column));
  const inTurn =
    pairs.length > 3 &&
    pairs.length % 2 === 0 &&
    pairs.every((column, index) => (index % 2 === 0 ? isGoal(column) : isMoney(column)));
  const first = pairs[0]?.column ?? 0;
  if (!inTurn || !pairs.every(({ column }, index) => column === first + index)) return [];
  const before = columns.find(({ column, role }) => column === first - 1 && role === "baseline");
  return before ? [before, ...pairs] : pairs;
}

function isGoal({ role }: Column): boolean {
  return role === "target" || role === "target-akhir";
}

function isMoney({ role }: Column): boolean {
  return role === "pagu" || role === "pagu-akhir";
}

function mayBeMoney(value: unknown): boolean {
  return typeof value === "number"
    ? value >= LEAST_MONEY
    : typeof value === "string" && MONEY_TEXT.test(value);
}

/** What a total that is not there, or a figure that does not fit, counts beside years that are only half filled. */
const UNKNOWN = 50;
const WRONG = 100;

/** Where the figure of each column may stand, as places among the columns; null: nowhere. */
type Places = readonly (number | null)[];

interface Candidate {
  readonly cara: Pergeseran["cara"];
  readonly places: Places;
}

/** All ways to read one row. */
class RowReading {
  /** What the columns hold, and the cell behind the last one. */
  readonly #held: readonly Target[];

  constructor(
    readonly table: Table,
    readonly row: Row,
    readonly columns: readonly Column[],
  ) {
    const last = columns.at(-1)?.column ?? 0;
    this.#held = [...columns.map(({ column }) => column), last + 1].map((column, index) =>
      readTarget(table.sheet.cell(row.index, column), table.style(columns[index]?.column ?? last)),
    );
  }

  best(): Pergeseran | null {
    const asPrinted = this.columns.map((_, index) => index);
    if (!this.columns.some((column, index) => isGoal(column) && isRupiah(this.#at(index)))) return null;
    if (this.#clashes(asPrinted) === 0) return null;
    const fitting = this.#candidates()
      .filter(({ places }) => this.#clashes(places) === 0)
      .map((candidate) => ({ candidate, badness: this.#badness(candidate) }))
      // Of readings that say the same, the one that moves least is told.
      .sort((one, other) => one.badness - other.badness || moves(one.candidate) - moves(other.candidate));
    const [best, ...others] = fitting;
    const rival = others.find(
      ({ candidate, badness }) => badness === best?.badness && !this.#sameReading(candidate, best.candidate),
    );
    return best && !rival ? this.#pergeseran(best.candidate) : null;
  }

  *#shifts(): Generator<Candidate> {
    const { length } = this.columns;
    for (let start = 0; start < length; start++) {
      if (!isFigure(this.#at(length - 1)))
        yield { cara: "hilang", places: this.#placed((index) => (index > start ? index - 1 : null), start) };
      if (isBlank(this.#at(start)))
        yield { cara: "sisip", places: this.#placed((index) => index + 1, start) };
    }
  }

  #placed(place: (index: number) => number | null, start: number): Places {
    return this.columns.map((_, index) => (index < start ? index : place(index)));
  }

  #candidates(): Candidate[] {
    const isSwapped = (index: number): boolean => {
      const column = this.columns[index];
      return column !== undefined && isGoal(column) && isRupiah(this.#at(index));
    };
    const places = this.columns.map((_, index) =>
      isSwapped(index) ? index + 1 : isSwapped(index - 1) ? index - 1 : index,
    );
    return [...this.#shifts(), { cara: "tukar", places }];
  }

  #at(place: number | null): Target | null {
    const held = place === null ? undefined : this.#held[place];
    // Behind the last column only a number can be one of the row's figures.
    return held && (place !== this.columns.length || isFigure(held)) ? held : null;
  }

  #clashes(places: Places): number {
    return this.columns.filter((column, index) => {
      const held = this.#at(places[index] ?? null);
      return isMoney(column) ? isGoalLike(held) : isRupiah(held);
    }).length;
  }

  /** Less is better: the period's total must fit, each year has both or neither, and a shift explains more than a swap. */
  #badness({ cara, places }: Candidate): number {
    return (
      this.#totalBadness(places) +
      this.#orphanBadness(places) +
      2 * this.#halves(places) +
      (cara === "tukar" ? 1 : 0)
    );
  }

  /** A figure behind the last column belongs to some column. */
  #orphanBadness(places: Places): number {
    const { length } = this.columns;
    return this.#at(length) !== null && !places.includes(length) ? WRONG : 0;
  }

  /** Years that have a target but no pagu, or the reverse; none in a row that prints no targets at all. */
  #halves(places: Places): number {
    const blank = (index: number): boolean => isBlank(this.#at(places[index] ?? null));
    const goals = this.columns.flatMap((column, index) => (isGoal(column) ? index : []));
    return goals.every(blank) ? 0 : goals.filter((index) => blank(index) !== blank(index + 1)).length;
  }

  /** None where the period's total is the sum of the years, or the table has no such column. */
  #totalBadness(places: Places): number {
    const total = this.#amounts("pagu-akhir", places)[0];
    const years = this.#amounts("pagu", places);
    if (!this.columns.some(({ role }) => role === "pagu-akhir")) return 0;
    if (total === undefined) return UNKNOWN;
    const sum = years.reduce((all, amount) => all + amount, 0);
    return sameRupiah(total, sum, years.length) ? 0 : WRONG;
  }

  #amounts(role: Column["role"], places: Places): number[] {
    return this.columns.flatMap((column, index) => {
      const held = column.role === role ? this.#at(places[index] ?? null) : null;
      return (held && amountOf(held)) ?? [];
    });
  }

  /** Do they differ only in which of several blanks was lost? */
  #sameReading(one: Candidate, other: Candidate): boolean {
    return this.columns.every((_, index) => {
      const [a, b] = [this.#at(one.places[index] ?? null), this.#at(other.places[index] ?? null)];
      return a === b || (isBlank(a) && isBlank(b));
    });
  }

  #pergeseran({ cara, places }: Candidate): Pergeseran {
    const last = this.columns.at(-1)?.column ?? 0;
    const moved = this.columns.flatMap(({ column }, index): [number, number | null][] => {
      const place = places[index] ?? null;
      return place === index
        ? []
        : [[column, place === null ? null : (this.columns[place]?.column ?? last + 1)]];
    });
    return { row: this.row, cara, sumber: new Map(moved) };
  }
}

function moves({ places }: Candidate): number {
  return places.filter((place, index) => place !== index).length;
}

function isBlank(held: Target | null): boolean {
  return held === null || held.form === "empty";
}

function isFigure(held: Target | null): boolean {
  return held !== null && !["empty", "text", "predicate"].includes(held.form);
}

function isRupiah(held: Target | null): boolean {
  if (held?.form !== "amount" || held.percent) return false;
  const unit = normalUnit(held.unit);
  return unit === "rupiah" || (unit === "" && held.value >= LEAST_MONEY);
}

/** A target and no money: it has a unit, is a range or a grade, or too small. */
function isGoalLike(held: Target | null): boolean {
  if (held === null) return false;
  if (held.form === "amount") {
    const unit = normalUnit(held.unit);
    if (unit === "rupiah") return false;
    return held.percent || unit !== "" || (held.value > 0 && held.value < MOST_GOAL);
  }
  return ["range", "bound", "several", "predicate"].includes(held.form);
}
