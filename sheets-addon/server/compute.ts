import { call } from "../../core/functions/call";
import { FunctionError } from "../../core/functions/error";
import type { ResultCell } from "../../core/functions/function";
import { FUNCTIONS } from "../../core/functions/index";
import type { CellValue } from "../../core/workbook/snapshot";
import { givenTo } from "./function-lists";

/**
 * Computes a custom function with the arguments as Sheets hands them in. A lone error is thrown, for that is the only
 * error a script can give: the cell shows #ERROR! and the sentence as its note. Among the results of a column an error is
 * its code as text ("#DIV/0!"), so that the others stand; our functions and the check read that text as the error it is.
 */
export function compute(name: string, args: ArrayLike<unknown>): CellValue | CellValue[][] {
  const fn = FUNCTIONS.find((candidate) => candidate.name === name);
  if (!fn) throw new Error(`Fungsi ${name} tidak ada.`);
  const result = call(fn, Array.from(args), givenTo(fn));
  if (result instanceof FunctionError) throw new Error(`${result.message} (${result.code})`);
  return isRows(result) ? result.map((row) => row.map(cellOf)) : cellOf(result);
}

function isRows(result: ReturnType<typeof call>): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}

const cellOf = (cell: ResultCell): CellValue => (cell instanceof FunctionError ? cell.code : cell);
