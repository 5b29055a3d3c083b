import { isRangeParameter, readRange, readScalar } from "./argument";
import { errorIn, FunctionError } from "./error";
import type { CustomFunction, Given, Parameter, RangeParameter, ResultCell, ResultRows } from "./function";
import { cellAt, commonSize, gridOf, rowsOf, type Grid } from "./grid";
import { isOptional } from "./name";

/** One value, or rows of values that spill. */
export type Result = ResultCell | ResultRows;

/** Stands for a blank cell where the function cannot do without a value. */
const BLANK = Symbol("blank");

/**
 * Calls a custom function with the arguments of a host: values, or ranges as arrays of rows. Scalar parameters map over
 * ranges. `given` is what the host has for functions with needs. Never throws: every fault is a FunctionError in the
 * result.
 */
export function call(fn: CustomFunction, args: readonly unknown[], given: Partial<Given> = {}): Result {
  const filled = withoutInvocation(args);
  const fault = arityFault(fn, filled) ?? needFault(fn, given);
  if (fault) return fault;
  const inputs = fn.parameters.map((parameter, index) => ({ parameter, grid: gridOf(filled[index]) }));
  const mapped = inputs.filter(({ parameter }) => !isRangeParameter(parameter));
  const size = commonSize(mapped.map(({ grid }) => grid));
  if (size instanceof FunctionError) return size;
  const readers = inputs.map(({ parameter, grid }) => readerOf(parameter, grid));
  const needed = fn.needs ? [given[fn.needs]] : [];
  const answer = (row: number, column: number): Result =>
    computeOne(
      fn,
      readers.map((read) => read(row, column)),
      needed,
    );
  if (fn.fills === "rows") return size.columns === 1 ? stacked(steps(size.rows), answer) : TOO_WIDE;
  // Without `fills` a function is declared to answer with one cell.
  const cell = answer as (row: number, column: number) => ResultCell;
  if (size.rows === 1 && size.columns === 1) return cell(0, 0);
  return steps(size.rows).map((row) => steps(size.columns).map((column) => cell(row, column)));
}

const TOO_WIDE = new FunctionError(
  "#VALUE!",
  "isilah dengan satu sel atau satu kolom: hasilnya mengisi ke kanan",
);

/** The rows of several results below one another, all of one width; a single cell stands for itself. */
function stacked(rows: readonly number[], answer: (row: number, column: number) => Result): Result {
  const blocks = rows.flatMap((row): ResultRows => {
    const result = answer(row, 0);
    return isRows(result) ? result : [[result]];
  });
  const width = blocks.reduce((most, row) => Math.max(most, row.length), 1);
  const filled = blocks.map((row) => steps(width).map((column) => row[column] ?? ""));
  return filled.length === 1 && width === 1 ? (filled[0]?.[0] ?? "") : filled;
}

const isRows = (result: Result): result is ResultRows => Array.isArray(result);

/** Excel appends an object of its own to the arguments; it is neither a range nor an error nor a date. */
function withoutInvocation(args: readonly unknown[]): readonly unknown[] {
  const last = args.at(-1);
  if (typeof last !== "object" || last === null || Array.isArray(last)) return args;
  return errorIn(last) || "getTime" in last ? args : args.slice(0, -1);
}

/**
 * Hosts keep an old list of parameters for a day after a release. One parameter less than declared takes its default,
 * a blank one too many is dropped; but an argument that somebody filled is never ignored in silence.
 */
function arityFault({ name, parameters }: CustomFunction, given: readonly unknown[]): FunctionError | null {
  const missing = parameters.find((parameter, index) => index >= given.length && !isOptional(parameter));
  if (missing) return new FunctionError("#VALUE!", `${name} memerlukan argumen "${missing.name}"`);
  const most = parameters.length;
  if (given.slice(most).every((argument) => gridOf(argument).cells.every(isBlank))) return null;
  return new FunctionError("#VALUE!", `${name} menerima paling banyak ${String(most)} argumen`);
}

/** A host that has no lists at all, not even the extract that ships. */
function needFault({ needs }: CustomFunction, given: Partial<Given>): FunctionError | null {
  if (!needs || given[needs]) return null;
  return new FunctionError("#N/A", "daftar nomenklatur belum dimuat");
}

/** Prepares an argument so that it can be asked for at each row and column of the result. */
function readerOf(parameter: Parameter, grid: Grid): (row: number, column: number) => unknown {
  if (isRangeParameter(parameter)) {
    const isLeftOut = isOptional(parameter) && grid.cells.every(isBlank);
    const range = isLeftOut ? parameter.default : named(parameter, readGrid(parameter, grid));
    return () => range;
  }
  const read = (cell: unknown): unknown =>
    named(parameter, readScalar(parameter, cell)) ?? blankOf(parameter);
  if (grid.cells.length > 1) return (row, column) => read(cellAt(grid, row, column));
  const only = read(grid.cells[0]);
  return () => only;
}

function readGrid(parameter: RangeParameter, grid: Grid): unknown {
  const read: readonly unknown[] | FunctionError = readRange(parameter, grid.cells);
  return parameter.kind === "rentang-baris" && !(read instanceof FunctionError) ? rowsOf(read, grid) : read;
}

function computeOne(fn: CustomFunction, values: readonly unknown[], needed: readonly unknown[]): Result {
  const fault = values.find((value) => value instanceof FunctionError);
  if (fault instanceof FunctionError) return fault;
  if (values.includes(BLANK)) return "";
  try {
    const result = fn.compute(...values, ...needed);
    return isRows(result) ? result.map((row) => row.map(finite)) : finite(result);
  } catch {
    return new FunctionError("#VALUE!", `${fn.name} gagal karena kesalahan pada add-in, bukan pada data`);
  }
}

function finite(result: ResultCell): ResultCell {
  const isFinite = typeof result !== "number" || Number.isFinite(result);
  return isFinite ? result : new FunctionError("#NUM!", "hasilnya terlalu besar");
}

function blankOf(parameter: Parameter): unknown {
  if (parameter.default !== undefined) return parameter.default;
  return parameter.passBlank ? null : BLANK;
}

/** An error tells which argument it comes from. */
function named(parameter: Parameter, read: unknown): unknown {
  return read instanceof FunctionError
    ? new FunctionError(read.code, `${parameter.name}: ${read.message}`)
    : read;
}

const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
const steps = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
