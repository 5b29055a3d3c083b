import { readRange, readScalar } from "../functions/argument";
import { FunctionError } from "../functions/error";
import { rowsOf } from "../functions/grid";
import type { Parameter, PlainValue, RangeParameter, ScalarParameter } from "../functions/function";
import { formatPosition, quoteSheet, type Position } from "../workbook/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { valueAt } from "./change";
import { soleOperand, type Expression, type Reference } from "./parse";

/** Why a formula has no plain one: the end of an Indonesian sentence. */
export class Unplain extends Error {}

interface CellText {
  readonly text: string;
  readonly value: CellValue;
}

type Range = readonly PlainValue[] | readonly (readonly PlainValue[])[];

/** Ranges so long that nobody lists their cells in a formula. */
const MOST_CELLS = 20_000;

/** Reads the arguments of our functions for `plain`; throws Unplain where they cannot be handed on. */
export class PlainArguments {
  readonly #sheets: ReadonlyMap<string, SheetSnapshot>;
  /** Formulas of a column name the same ranges again and again. */
  readonly #ranges = new Map<string, readonly PlainValue[]>();

  constructor({ sheets }: WorkbookSnapshot) {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  }

  leftOut(parameter: Parameter): PlainValue | string | null {
    const standard = parameter.default;
    if (standard === undefined) throw new Unplain(`isian "${parameter.name}" tidak ada`);
    if (standard === null) return null;
    if (parameter.kind === "pilihan") return String(standard);
    return { text: literal(standard), value: standard, raw: standard };
  }

  choice(parameter: ScalarParameter, expression: Expression): string {
    const only = soleOperand(expression);
    const read = only?.kind === "literal" ? readScalar(parameter, only.value) : null;
    if (typeof read !== "string") throw new Unplain(`isian "${parameter.name}" bukan teks tetap`);
    return read;
  }

  scalar(parameter: ScalarParameter, { text, value }: CellText): PlainValue {
    if (parameter.kind === "angka") refuseText(text, value);
    return { text, value: sound(readScalar(parameter, value)), raw: value };
  }

  computed(parameter: ScalarParameter, expression: Expression, text: string): PlainValue {
    const only = soleOperand(expression);
    if (only?.kind !== "literal") return { text: `(${text})`, value: undefined, raw: undefined };
    return this.scalar(parameter, { text: literal(only.value), value: only.value });
  }

  /** A whole range: its cells, by rows where the parameter takes them so. */
  range(parameter: RangeParameter, expression: Expression, ownSheet: string): Range {
    const cells = this.#cells(parameter, expression, ownSheet);
    const only = soleOperand(expression);
    if (parameter.kind !== "rentang-baris") return cells;
    if (only?.kind !== "reference") return [cells];
    const { top, left, bottom, right } = only.range;
    return rowsOf(cells, { rows: bottom - top + 1, columns: right - left + 1 });
  }

  #cells(parameter: RangeParameter, expression: Expression, ownSheet: string): readonly PlainValue[] {
    const only = soleOperand(expression);
    if (only?.kind === "literal")
      return this.#readCells(parameter, [{ text: literal(only.value), value: only.value }]);
    if (only?.kind !== "reference") throw new Unplain(`isian "${parameter.name}" bukan rentang sel`);
    const { top, left, bottom, right } = only.range;
    const key = [parameter.kind, only.sheet ?? ownSheet, top, left, bottom, right].join(" ");
    const known = this.#ranges.get(key) ?? this.#readRange(parameter, only, ownSheet);
    this.#ranges.set(key, known);
    return known;
  }

  /** The cell of a reference that belongs to one of the cells that a formula fills. */
  element({ sheet, range }: Reference, ownSheet: string, offset: Position): CellText {
    const row = range.top + (range.top === range.bottom ? 0 : offset.row);
    const column = range.left + (range.left === range.right ? 0 : offset.column);
    if (row > range.bottom || column > range.right) throw new Unplain("ukuran rentangnya tidak sama");
    return this.#cell(sheet, ownSheet, { row, column });
  }

  #readRange(parameter: RangeParameter, reference: Reference, ownSheet: string): readonly PlainValue[] {
    const { top, left, bottom, right } = reference.range;
    const width = right - left + 1;
    const count = width * (bottom - top + 1);
    if (count > MOST_CELLS) throw new Unplain(`isian "${parameter.name}" terlalu panjang`);
    const cells = Array.from({ length: count }, (_, index) => {
      const position = { row: top + Math.floor(index / width), column: left + (index % width) };
      return this.#cell(reference.sheet, ownSheet, position);
    });
    return this.#readCells(parameter, cells);
  }

  #readCells(parameter: RangeParameter, cells: readonly CellText[]): readonly PlainValue[] {
    if (isNumeric(parameter)) for (const { text, value } of cells) refuseText(text, value);
    const read = sound(
      readRange(
        parameter,
        cells.map(({ value }) => value),
      ),
    );
    return cells.map(({ text, value }, index) => ({ text, value: read[index] ?? null, raw: value }));
  }

  #cell(sheet: string | null, ownSheet: string, position: Position): CellText {
    const snapshot = this.#sheets.get(sheet ?? ownSheet);
    if (!snapshot) throw new Unplain(`lembar "${String(sheet)}" tidak ada`);
    const prefix = sheet === null ? "" : `${quoteSheet(sheet)}!`;
    return { text: prefix + formatPosition(position), value: valueAt(snapshot, position) };
  }
}

function isNumeric({ kind }: RangeParameter): boolean {
  return kind === "rentang-angka" || kind === "rentang-baris";
}

/** Plain formulas compute with numbers only; what is a number as a text would change its result in silence. */
function refuseText(text: string, value: CellValue): void {
  if (typeof value === "number" || value === null || value === "") return;
  throw new Unplain(`sel ${text} berisi teks "${String(value).slice(0, 40)}", bukan angka`);
}

function sound<Read>(read: Read | FunctionError): Read {
  if (read instanceof FunctionError) throw new Unplain(read.message);
  return read;
}

function literal(value: string | number | boolean): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "number" ? String(value) : value ? "TRUE" : "FALSE";
}
