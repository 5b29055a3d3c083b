import type { NumberStyle } from "../numbers/digits";
import { majority, votesOf, type StyleVotes } from "../numbers/style";
import type { Position, Range } from "../workbook/address";
import type { Cell, Sheet } from "../workbook/sheet";
import type { Caption } from "./caption";
import type { HeadingBlock } from "./heading-block";
import type { HeadingPath } from "./heading-text";
import { isFigure, type Role, type TableKind, type YearlyRole } from "./kind";
import { rowKind, type RowKind } from "./row-kind";

/** A column whose role is known. */
export interface Column {
  readonly column: number;
  readonly role: Role;
  readonly path: HeadingPath;
  /** Where each text of its heading stands, from the top row down. */
  readonly headingCells: readonly Position[];
}

/** A heading and the rows under it; a table printed over many pages has several. */
export interface Section {
  readonly heading: HeadingBlock;
  readonly columns: readonly Column[];
  readonly top: number;
  readonly bottom: number;
}

/** One year's column of a yearly role. Slots count from 0 and are the same in every section of a table. */
export interface Slot {
  readonly index: number;
  readonly column: number;
  readonly role: YearlyRole;
}

export interface Row {
  readonly index: number;
  readonly kind: RowKind;
  readonly section: Section;
}

const MONEY: readonly Role[] = [
  "pagu",
  "pagu-akhir",
  "pagu-maju",
  "anggaran",
  "realisasi-lalu-rp",
  "triwulan-rp",
  "realisasi-rp",
  "realisasi-sd-rp",
];

/** A recognised table: columns by role, rows by kind, every cell with its address. */
export class Table {
  readonly rows: readonly Row[];
  /** The table's own rows, without blank ones, headings and number rows. */
  readonly dataRows: readonly Row[];
  readonly columns: readonly Column[];
  readonly range: Range;
  readonly #figureColumns: readonly number[];
  readonly #byRole: ReadonlyMap<Role, readonly Column[]>;
  readonly #slots = new Map<YearlyRole, readonly Slot[]>();
  readonly #styles = new Map<number, NumberStyle>();
  readonly #votes = new Map<number, StyleVotes>();
  #tableStyle: NumberStyle | null | undefined;

  readonly caption: Caption;
  readonly sections: readonly Section[];
  /** A person said what kind it is. */
  readonly assigned: boolean;

  /** `workbook`: the tables of the workbook, this one among them; asked only after all have been read. */
  constructor(
    readonly kind: TableKind,
    readonly sheet: Sheet,
    parts: {
      readonly caption: Caption;
      readonly sections: readonly Section[];
      readonly assigned: boolean;
    },
    readonly workbook: () => readonly Table[],
  ) {
    this.caption = parts.caption;
    this.sections = parts.sections;
    this.assigned = parts.assigned;
    this.columns = this.sections[0]?.columns ?? [];
    this.#byRole = columnsByRole(this.columns);
    this.#figureColumns = this.columns.filter(({ role }) => isFigure(role)).map(({ column }) => column);
    this.rows = this.sections.flatMap((section) => this.#readRows(section));
    this.dataRows = this.rows.filter((row) => row.kind !== "blank" && row.kind !== "number");
    this.range = this.#extent();
  }

  has(role: Role): boolean {
    return this.#byRole.has(role);
  }

  /** The columns of a role, left to right. */
  columnsOf(role: Role): readonly Column[] {
    return this.#byRole.get(role) ?? [];
  }

  /** The cells of a role in a row, left to right; own contents only. */
  cells(row: Row, role: Role): Cell[] {
    return this.columnsOf(role).map(({ column }) => this.sheet.cell(row.index, column));
  }

  /** The first cell of a role in a row; null where the table has no such column. */
  cell(row: Row, role: Role): Cell | null {
    const [column] = this.columnsOf(role);
    return column ? this.sheet.cell(row.index, column.column) : null;
  }

  /** What the reader sees there: the value of the merged area the cell belongs to. */
  seen(row: Row, role: Role): Cell | null {
    const [column] = this.columnsOf(role);
    return column ? this.sheet.visibleCell(row.index, column.column) : null;
  }

  text(row: Row, role: Role): string {
    return this.cell(row, role)?.text ?? "";
  }

  slots(role: YearlyRole): readonly Slot[] {
    const known = this.#slots.get(role);
    if (known) return known;
    const slots = this.columnsOf(role).map(({ column }, index) => ({ index, column, role }));
    this.#slots.set(role, slots);
    return slots;
  }

  /**
   * How numbers are written in a column: as its own texts show, else those of the columns that hold money (or no
   * money) as it does, else the table's, else the workbook's, else the Indonesian way.
   */
  style(column: number): NumberStyle {
    const known = this.#styles.get(column);
    if (known) return known;
    const style =
      this.#styleAmong([column]) ??
      this.#styleAmong(this.#kin(column)) ??
      this.tableStyle() ??
      this.#workbookStyle();
    this.#styles.set(column, style);
    return style;
  }

  /** The style of the table's figures together; null where no text tells. */
  tableStyle(): NumberStyle | null {
    if (this.#tableStyle === undefined) this.#tableStyle = this.#styleAmong(this.#figureColumns);
    return this.#tableStyle;
  }

  #kin(column: number): number[] {
    const money = (each: Column): boolean => MONEY.includes(each.role);
    const own = this.columns.find((each) => each.column === column);
    const figures = new Set(this.#figureColumns);
    return this.columns
      .filter((each) => own && figures.has(each.column) && money(each) === money(own))
      .map((each) => each.column);
  }

  #workbookStyle(): NumberStyle {
    const styles = this.workbook().map((table) => table.tableStyle());
    const count = (wanted: NumberStyle): number => styles.filter((style) => style === wanted).length;
    return count("en") > count("id") ? "en" : "id";
  }

  /** Columns that hold figures. */
  figureColumns(): readonly number[] {
    return this.#figureColumns;
  }

  #styleAmong(columns: readonly number[]): NumberStyle | null {
    return majority(columns.map((column) => this.#votesIn(column)));
  }

  /** Each column is gone through once, however many others ask for its style. */
  #votesIn(column: number): StyleVotes {
    const votes = this.#votes.get(column) ?? votesOf(this.#texts(column));
    this.#votes.set(column, votes);
    return votes;
  }

  *#texts(column: number): Generator<string> {
    for (const row of this.rows) {
      const value = this.sheet.value(row.index, column);
      if (typeof value === "string") yield value;
    }
  }

  #readRows(section: Section): Row[] {
    const rows: Row[] = [];
    for (let index = section.top; index <= section.bottom; index++) {
      rows.push({ index, section, kind: rowKind(this.sheet, section.columns, index) });
    }
    return rows;
  }

  #extent(): Range {
    const top = this.sections[0]?.heading.range.top ?? 0;
    const columns = this.columns.map((column) => column.column);
    return {
      top,
      left: Math.min(...columns),
      bottom: this.sections.at(-1)?.bottom ?? top,
      right: Math.max(...columns),
    };
  }
}

function columnsByRole(columns: readonly Column[]): Map<Role, Column[]> {
  const byRole = new Map<Role, Column[]>();
  for (const column of columns) {
    const same = byRole.get(column.role);
    if (same) same.push(column);
    else byRole.set(column.role, [column]);
  }
  return byRole;
}
