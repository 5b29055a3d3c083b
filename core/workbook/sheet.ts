import { formatPosition, type Address, type Position, type Range } from "./address";
import { MergeIndex } from "./merges";
import type { CellValue, SheetSnapshot } from "./snapshot";

/** A cell with the address that every finding about it will carry. */
export interface Cell extends Address {
  readonly value: CellValue;
  /** The text a reader sees, white space folded; "" where the cell is empty. */
  readonly text: string;
  /** Number format in Excel's notation; "" for General. */
  readonly format: string;
}

const ERROR_TEXT = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|BUSY!|ERROR!|GETTING_DATA)$/;

/** "#REF!" and its kin: what hosts hand in for a formula that failed. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && ERROR_TEXT.test(value);
}

/** Zero-width blanks and joiners, byte order mark, soft hyphen: nobody sees them, so they part no words. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Letters, digits and marks of Latin script, with single blanks between them. */
const PLAIN = /^[!-~](?: ?[!-~])*$/;

/** Any run of blanks and line breaks (non-breaking ones too) as one blank, none at the ends. */
export function foldSpaces(text: string): string {
  // Nearly all cells are plain; to see that costs a tenth of folding them.
  if (PLAIN.test(text)) return text;
  return text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** Read access to one sheet of a snapshot, by absolute row and column. */
export class Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** The area that holds anything; bottom < top for an empty sheet. */
  readonly used: Range;
  readonly #snapshot: SheetSnapshot;
  readonly #merges: MergeIndex;
  /** By row and column, as they were asked for: dozens of readers ask for the same cells of a table. */
  readonly #cells: Cell[][] = [];
  /** The same for texts, of which far more are looked at than cells are pointed at; from the used area's corner on. */
  readonly #texts: string[][] = [];

  constructor(snapshot: SheetSnapshot) {
    this.name = snapshot.name;
    this.hidden = snapshot.visibility !== "visible";
    this.protected = snapshot.protected;
    this.#snapshot = snapshot;
    this.#merges = new MergeIndex(snapshot.merges);
    const { origin, values } = snapshot;
    const width = values.reduce((most, row) => Math.max(most, row.length), 0);
    this.used = {
      top: origin.row,
      left: origin.column,
      bottom: origin.row + values.length - 1,
      right: origin.column + width - 1,
    };
  }

  value(row: number, column: number): CellValue {
    const { origin, values } = this.#snapshot;
    return values[row - origin.row]?.[column - origin.column] ?? null;
  }

  /** The text a reader sees in the cell itself (not of the area it is merged into). */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (value === null) return "";
    // To print a number costs no more than to look for it, and most are never printed.
    if (typeof value !== "string") return this.#shown(row, column) ?? String(value);
    const { origin } = this.#snapshot;
    const texts = (this.#texts[row - origin.row] ??= []);
    return (texts[column - origin.column] ??= foldSpaces(value));
  }

  /** Is there nothing to be read in the cell itself? */
  isBlank(row: number, column: number): boolean {
    const value = this.value(row, column);
    return typeof value === "string" ? this.text(row, column) === "" : value === null;
  }

  format(row: number, column: number): string {
    const { origin, formats } = this.#snapshot;
    const format = formats[row - origin.row]?.[column - origin.column] ?? "";
    return format === "General" ? "" : format;
  }

  /** By A1 address, with their leading "=". */
  get formulas(): Readonly<Record<string, string>> {
    return this.#snapshot.formulas;
  }

  formula(position: Position): string | null {
    return this.#snapshot.formulas[formatPosition(position)] ?? null;
  }

  cell(row: number, column: number): Cell {
    const cells = (this.#cells[row] ??= []);
    return (cells[column] ??= this.#readCell(row, column));
  }

  #readCell(row: number, column: number): Cell {
    return {
      sheet: this.name,
      row,
      column,
      value: this.value(row, column),
      text: this.text(row, column),
      format: this.format(row, column),
    };
  }

  mergedArea(row: number, column: number): Range | null {
    return this.#merges.areaOf({ row, column });
  }

  /** The cell that the reader sees here: the first one of a merged area. */
  visibleCell(row: number, column: number): Cell {
    const area = this.mergedArea(row, column);
    return area ? this.cell(area.top, area.left) : this.cell(row, column);
  }

  #shown(row: number, column: number): string | undefined {
    const { origin, shown } = this.#snapshot;
    const text = shown[row - origin.row]?.[column - origin.column];
    // A column too narrow shows "####": that says nothing about the number.
    return text === undefined || text === "" || /^#+$/.test(text) ? undefined : foldSpaces(text);
  }
}
