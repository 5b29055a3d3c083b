import { isRangeParameter, readRange, readScalar } from "./argument";
import { errorIn, FunctionError } from "./error";
import type { CustomFunction, Parameter, ResultCell } from "./function";
import { cellAt, commonSize, gridOf, type Grid } from "./grid";
import { isOptional } from "./name";

/** One value, or rows of values that spill. */
export type Result = ResultCell | readonly (readonly ResultCell[])[];

/** Stands for a blank cell where the function cannot do without a value. */
const BLANK = Symbol("blank");

/**
 * Calls a custom function with the arguments of a host: values, or ranges as arrays of rows. Scalar parameters map over
 * ranges. Never throws: every fault is a FunctionError in the result.
 */
export function call(fn: CustomFunction, args: readonly unknown[]): Result {
  const given = withoutInvocation(args);
  const fault = arityFault(fn, given);
  if (fault) return fault;
  const inputs = fn.parameters.map((parameter, index) => ({ parameter, grid: gridOf(given[index]) }));
  const mapped = inputs.filter(({ parameter }) => !isRangeParameter(parameter));
  const size = commonSize(mapped.map(({ grid }) => grid));
  if (size instanceof FunctionError) return size;
  const readers = inputs.map(({ parameter, grid }) => readerOf(parameter, grid));
  const answer = (row: number, column: number): ResultCell =>
    computeCell(
      fn,
      readers.map((read) => read(row, column)),
    );
  if (size.rows === 1 && size.columns === 1) return answer(0, 0);
  return steps(size.rows).map((row) => steps(size.columns).map((column) => answer(row, column)));
}

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

/** Prepares an argument so that it can be asked for at each row and column of the result. */
function readerOf(parameter: Parameter, grid: Grid): (row: number, column: number) => unknown {
  if (isRangeParameter(parameter)) {
    const isLeftOut = isOptional(parameter) && grid.cells.every(isBlank);
    const range = isLeftOut ? parameter.default : named(parameter, readRange(parameter, grid.cells));
    return () => range;
  }
  const read = (cell: unknown): unknown =>
    named(parameter, readScalar(parameter, cell)) ?? blankOf(parameter);
  if (grid.cells.length > 1) return (row, column) => read(cellAt(grid, row, column));
  const only = read(grid.cells[0]);
  return () => only;
}

function computeCell(fn: CustomFunction, values: readonly unknown[]): ResultCell {
  const fault = values.find((value) => value instanceof FunctionError);
  if (fault instanceof FunctionError) return fault;
  if (values.includes(BLANK)) return "";
  try {
    const result = fn.compute(...values);
    const isFinite = typeof result !== "number" || Number.isFinite(result);
    return isFinite ? result : new FunctionError("#NUM!", "hasilnya terlalu besar");
  } catch {
    return new FunctionError("#VALUE!", `${fn.name} gagal karena kesalahan pada add-in, bukan pada data`);
  }
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
