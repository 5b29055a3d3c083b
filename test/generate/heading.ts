import { YEARLY_ROLES, type Role } from "../../core/tables/kind";
import type { Choices } from "./choices";
import { text, type CellDraft, type Grid } from "./grid";

/** A heading cell with what stands under it. */
export interface Heading {
  readonly title: string;
  /** As typed: a year may be a number. */
  readonly value?: number;
  readonly children?: readonly Heading[];
  /** What the column is for; none for a group, or for a column that no table kind knows. */
  readonly role?: Role;
  readonly year?: number;
  /** The heading counts the year and does not name it: "Tahun ke-1". */
  readonly counted?: boolean;
  /** One cell over several columns, each of them with the role. */
  readonly span?: number;
  /** In a heading of one row: what the cell says there. */
  readonly flat?: string;
}

export interface HeadingColumn {
  readonly role: Role | null;
  readonly year: number | null;
  /** The year that the heading prints; null under "Tahun ke-1". */
  readonly shownYear: number | null;
  readonly column: number;
}

export interface TypedHeading {
  readonly top: number;
  /** Last row, the row of column numbers included. */
  readonly bottom: number;
  readonly columns: readonly HeadingColumn[];
}

const depth = (heading: Heading): number => 1 + Math.max(0, ...(heading.children ?? []).map(depth));
const leaves = (heading: Heading): Heading[] =>
  heading.children
    ? heading.children.flatMap(leaves)
    : Array.from({ length: heading.span ?? 1 }, () => heading);

/** Types headings at a place, in the planner's way. */
export class HeadingTypist {
  constructor(
    readonly grid: Grid,
    readonly choices: Choices,
  ) {}

  type(headings: readonly Heading[], at: { readonly row: number; readonly column: number }): TypedHeading {
    const flat = this.choices.heading === "flat";
    const bottom = at.row + (flat ? 1 : Math.max(...headings.map(depth))) - 1;
    let column = at.column;
    for (const heading of flat
      ? headings.flatMap((each) => (each.children ? leaves(each) : [each]))
      : headings) {
      if (flat) this.#put(at.row, column, text(this.#spelt(heading.flat ?? heading.title)));
      else this.#node(heading, { row: at.row, column, bottom });
      column += leaves(heading).length;
    }
    const columns = headings.flatMap(leaves).map(({ role, year, counted }, index) => ({
      role: role ?? null,
      year: year ?? null,
      shownYear: counted ? null : (year ?? null),
      column: at.column + index,
    }));
    return { top: at.row, bottom: this.#numberRow(columns, bottom), columns };
  }

  #node(heading: Heading, place: { row: number; column: number; bottom: number }): void {
    const { row, column, bottom } = place;
    const mode = this.choices.heading;
    const width = leaves(heading).length;
    const right = column + width - 1;
    const end = heading.children ? row : bottom;
    const draft = heading.value === undefined ? text(this.#spelt(heading.title)) : { value: heading.value };
    // A heading without children stands in the lowest row, or in the highest.
    this.#put(mode === "bawah" ? end : row, column, draft);
    if (mode === "isi") for (let next = column + 1; next <= right; next++) this.#put(row, next, draft);
    if (mode === "merged") this.grid.merge({ top: row, left: column, bottom: end, right });
    let next = column;
    for (const child of heading.children ?? []) {
      this.#node(child, { row: row + 1, column: next, bottom });
      next += leaves(child).length;
    }
  }

  #put(row: number, column: number, draft: CellDraft): void {
    this.grid.set(row, column, draft);
  }

  /** Headings are narrow: words break at the cell's edge. */
  #spelt(title: string): string {
    if (this.choices.ejaan === "huruf besar") return title.toUpperCase();
    if (this.choices.ejaan === "rapi") return title;
    return title
      .replace(/\bTarget\b/g, "Targe t")
      .replace(/\bBaseline\b/g, "Baselin e")
      .replace(/ (Kinerja|Perangkat)/g, "\n$1");
  }

  #numberRow(columns: readonly HeadingColumn[], bottom: number): number {
    const style = this.choices.nomorKolom;
    if (style === "" || columns.length < 3) return bottom;
    let number = 0;
    for (const [index, { column }] of columns.entries()) {
      number +=
        style === "loncat" && index === 2 ? 2 : style === "ganda" && index === columns.length - 2 ? 0 : 1;
      const print = style === "01" ? String(number).padStart(2, "0") : String(number);
      this.#put(
        bottom + 1,
        column,
        style === "1" || style === "loncat" ? { value: number } : text(style === "01" ? print : `(${print})`),
      );
    }
    return bottom + 1;
  }
}

/** One heading a year, spelt the planner's way. `first` counts "Tahun ke-1". */
export function yearHeadings(
  choices: Choices,
  years: readonly number[],
  leaf: (year: number) => Omit<Heading, "title" | "value" | "year">,
): Heading[] {
  const counted = choices.tahun === "ke";
  return years.map((year, index) => {
    const made = leaf(year);
    const spelt = spellYear(choices, year, index + 1);
    return {
      ...made,
      ...spelt,
      year,
      counted,
      ...(made.children ? { children: made.children.map((child) => ({ ...child, year, counted })) } : {}),
    };
  });
}

/** The year in a heading of one row. */
export function yearLabel(choices: Choices, years: readonly number[], year: number): string {
  return choices.tahun === "ke" ? `Tahun ke-${String(years.indexOf(year) + 1)}` : String(year);
}

function spellYear(choices: Choices, year: number, ordinal: number): Pick<Heading, "title" | "value"> {
  const title = String(year);
  switch (choices.tahun) {
    case "angka":
      return { title, value: year };
    case "teks":
      return { title };
    case "tahun":
      return { title: `Tahun ${title}` };
    case "ke":
      return { title: `Tahun ke-${String(ordinal)}` };
    case "ke (tahun)":
      return { title: `Tahun -${String(ordinal)} (${title})` };
    case "tahun (n+)":
      return { title: `${title} (n+${String(ordinal)})` };
    case "baris":
      return { title: `Tahun\n${title}` };
  }
}

export const isYearlyRole = (role: Role | null): boolean =>
  (YEARLY_ROLES as readonly (Role | null)[]).includes(role);
