import type { KodeReading } from "../kode/kode";
import type { Acuan } from "../nomenklatur";
import type { Position } from "../workbook/address";
import type { CellValue } from "../workbook/snapshot";
import type { FunctionError } from "./error";

/** A code that was read; a text that is no code at all never reaches `compute`. */
export type KodeArgument = Exclude<KodeReading, { kind: "bukan-kode" }>;

/**
 * What `compute` receives for the kinds of parameter that map over ranges. Numbers are read from text, percentages on
 * the scale 0-100.
 */
export interface ScalarArguments {
  angka: number;
  teks: string;
  kode: KodeArgument;
  /** What stands in the cell: for targets and predicates, and where a text must not be an error. */
  nilai: number | string;
}

/** What `compute` receives for a whole range, row by row, with null for an empty cell. */
export interface RangeArguments {
  "rentang-angka": readonly (number | null)[];
  "rentang-teks": readonly (string | null)[];
  /** null also for a text that is no code: headings stand in code columns. */
  "rentang-kode": readonly (KodeArgument | null)[];
  /** What stands in the cells: for targets and predicates, and where not every cell must be a number. */
  "rentang-nilai": readonly (number | string | null)[];
  /** Numbers row by row, where it matters which of them stand in one row. */
  "rentang-baris": readonly (readonly (number | null)[])[];
}

interface ParameterBase {
  /** Lower case with underscores, as the host shows it. */
  readonly name: string;
  /** Indonesian, no full stop. */
  readonly description: string;
  /** Makes the parameter optional; null: `compute` receives null where it is left out. */
  readonly default?: number | string | null;
  /** A blank cell reaches `compute` as null. Without it a blank required scalar makes the result "". */
  readonly passBlank?: true;
}

interface PlainParameter extends ParameterBase {
  readonly kind: keyof ScalarArguments;
}

/** One of a closed list, whatever its case. */
interface ChoiceParameter extends ParameterBase {
  readonly kind: "pilihan";
  readonly choices: readonly string[];
}

export type ScalarParameter = PlainParameter | ChoiceParameter;

export interface RangeParameter extends ParameterBase {
  readonly kind: keyof RangeArguments;
}

export type Parameter = ScalarParameter | RangeParameter;

type ValueOf<P extends Parameter> = P extends ChoiceParameter
  ? P["choices"][number]
  : P extends PlainParameter
    ? ScalarArguments[P["kind"]]
    : P extends RangeParameter
      ? RangeArguments[P["kind"]]
      : never;
type NullOf<P> = P extends { default: null } | { passBlank: true } ? null : never;
type ArgumentsOf<Ps extends readonly Parameter[]> = { [I in keyof Ps]: ValueOf<Ps[I]> | NullOf<Ps[I]> };

/** What a host hands to the functions that say that they need it; they ask for nothing else of the world. */
export interface Given {
  /** The lists of codes that are loaded. */
  readonly nomenklatur: Acuan;
}

export type Need = keyof Given;

/** Stands behind the arguments of `compute`; nothing for a function without needs. */
type GivenFor<N extends Need> = [N] extends [never] ? [] : [Given[N]];

export const TASKS = [
  "Capaian dan realisasi",
  "Pertumbuhan",
  "Target",
  "Nilai SAKIP",
  "Survei kepuasan masyarakat (IKM)",
  "Standar pelayanan minimal (SPM)",
  "Kode",
  "Nomenklatur",
  "Pagu",
  "Angka dan teks",
] as const;

/** How far the formula is proved: by documents and regulations, by secondary sources, or by practice alone. */
export type Certainty = "pasti" | "mungkin" | "praktik";

/** One value or a column of values. */
export type ExampleArgument = CellValue | readonly CellValue[];

/** Executed by the tests and printed in the docs. */
export interface Example {
  readonly args: readonly ExampleArgument[];
  /** What the cell of the formula shows. An error is its text, "#DIV/0!". */
  readonly result: number | string;
  /** What the other cells show that the formula fills, in reading order. */
  readonly rest?: readonly (number | string)[];
  /** The result is compared and printed at so many decimals; exact without. */
  readonly decimals?: number;
  /** Where the figures come from, and what the document prints where that differs. */
  readonly note: string;
}

/** A value in a plain spreadsheet formula. */
export interface PlainValue<Value = unknown> {
  /** What stands for it: "D5", "12", "(D5+E5)". */
  readonly text: string;
  /** What it is now, as `compute` would receive it; undefined where it is computed. */
  readonly value: Value | null | undefined;
  /** What the cell or the text itself holds, as the spreadsheet sees it; undefined where it is computed. */
  readonly raw: CellValue | undefined;
}

type PlainOf<P extends Parameter> = P extends ChoiceParameter
  ? P["choices"][number]
  : P extends PlainParameter
    ? PlainValue<ScalarArguments[P["kind"]]>
    : P extends RangeParameter & { kind: "rentang-baris" }
      ? readonly (readonly PlainValue<number>[])[]
      : P extends RangeParameter
        ? readonly PlainValue<RangeArguments[P["kind"]][number]>[]
        : never;
type PlainNullOf<P> = P extends { default: null } ? null : never;
type PlainArgumentsOf<Ps extends readonly Parameter[]> = {
  [I in keyof Ps]: PlainOf<Ps[I]> | PlainNullOf<Ps[I]>;
};

/** A cell of a result. */
export type ResultCell = CellValue | FunctionError;

/** Cells that a formula fills, row by row. */
export type ResultRows = readonly (readonly ResultCell[])[];

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** An argument as the text of a formula shows it. */
export interface ArgumentSize extends Size {
  /** Its value where it stands in the formula itself. */
  readonly literal?: CellValue;
}

/** What does not depend on the types of the parameters. */
interface Description {
  /** Upper case with underscores; frozen once released, as is the order of the parameters. */
  readonly name: string;
  readonly task: (typeof TASKS)[number];
  /** Indonesian, one sentence. */
  readonly summary: string;
  /** Plain text. */
  readonly formula: string;
  readonly source: string;
  readonly certainty: Certainty;
  readonly result: { readonly kind: "angka" | "teks" | "nilai"; readonly description: string };
  /** The arguments as one types them for a whole column: "D5:D90; E5:E90". */
  readonly usage: string;
  readonly examples: readonly Example[];
}

/** A custom function as hosts, docs and `call` see it. */
export interface CustomFunction extends Description {
  readonly parameters: readonly Parameter[];
  /** One result fills rows of cells; the scalar parameters map over a column only. */
  readonly fills?: "rows";
  /** As Declaration says it. */
  readonly needs?: Need;
  /** As RowsDeclaration says it; undefined for functions that fill as many cells as their scalar arguments have. */
  sizeOf?(args: readonly ArgumentSize[]): Size | null;
  /** Takes what `call` has read for each parameter, and what it needs; the exact types are known only where it is declared. */
  compute(...args: readonly unknown[]): ResultCell | ResultRows;
  plain?(...args: readonly unknown[]): string | null;
  plainAt?(cell: Position, ...args: readonly unknown[]): string | null;
}

interface Declaration<Ps extends readonly Parameter[], N extends Need> extends Description {
  readonly parameters: Ps;
  /** `compute` receives it behind its arguments. Not arguments of the formula: cells do not change with it by themselves. */
  readonly needs?: N;
  /** Pure and synchronous; faults in the input are returned as FunctionError. */
  compute(...args: [...ArgumentsOf<Ps>, ...GivenFor<N>]): ResultCell;
  /**
   * The same as a formula of functions that every spreadsheet has, without "=", parted by commas; null where these
   * arguments have none. Cells of numeric parameters hold numbers or nothing.
   */
  plain?(...args: PlainArgumentsOf<Ps>): string | null;
}

interface RowsDeclaration<Ps extends readonly Parameter[], N extends Need> extends Description {
  readonly parameters: Ps;
  readonly needs?: N;
  /**
   * How many cells a formula fills at most, told from its arguments alone; null where they do not tell. One that was left
   * out counts as one cell.
   */
  sizeOf(args: readonly ArgumentSize[]): Size | null;
  /** As for a function of one cell, but the rows of cells that one result fills; a fault fills one cell. */
  compute(...args: [...ArgumentsOf<Ps>, ...GivenFor<N>]): ResultRows | FunctionError | "";
  /**
   * As `plain`, for one of the cells that are filled, counted from the cell of the formula; where the scalar parameters
   * map over a column, they are those of its row.
   */
  plainAt?(cell: Position, ...args: PlainArgumentsOf<Ps>): string | null;
}

/** Declares a custom function; the types of `compute` follow from `parameters`. */
export function defineFunction<const Ps extends readonly Parameter[], N extends Need = never>(
  declaration: Declaration<Ps, N>,
): CustomFunction {
  return declaration;
}

/**
 * Declares a custom function whose result fills cells beside its own: a code and its name, one target a year. A
 * function that takes a column of arguments gives one row for each.
 */
export function defineRowsFunction<const Ps extends readonly Parameter[], N extends Need = never>(
  declaration: RowsDeclaration<Ps, N>,
): CustomFunction {
  return { ...declaration, fills: "rows" };
}
