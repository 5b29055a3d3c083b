/// <reference types="custom-functions-runtime" />
import { call, type Result } from "../core/functions/call";
import { FunctionError, type ErrorCode } from "../core/functions/error";
import type { CustomFunction, ResultCell } from "../core/functions/function";
import { functionId } from "../manifests/excel/functions";

type ExcelCell = number | string | boolean | CustomFunctions.Error;

/** Excel takes these from cells but not from functions. */
const NOT_RETURNABLE: readonly ErrorCode[] = ["#REF!", "#NAME?"];
/** Only these may carry a sentence. */
const EXPLAINED: readonly ErrorCode[] = ["#VALUE!", "#N/A"];

/**
 * Gives Excel the code of the functions that functions.json announces. To be called as soon as the script is loaded: a
 * workbook may be calculating already. Doing it again changes nothing.
 */
export function associateFunctions(functions: readonly CustomFunction[]): void {
  for (const fn of functions) {
    CustomFunctions.associate(functionId(fn), (...args: unknown[]) => excelRows(call(fn, args)));
  }
}

/** Every result is announced as rows that may spill, one cell too. */
function excelRows(result: Result): ExcelCell[][] {
  return isRows(result) ? result.map((row) => row.map(excelCell)) : [[excelCell(result)]];
}

function isRows(result: Result): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}

function excelCell(cell: ResultCell): ExcelCell {
  return cell instanceof FunctionError ? excelError(cell) : (cell ?? "");
}

function excelError({ code, message }: FunctionError): CustomFunctions.Error {
  const returned = NOT_RETURNABLE.includes(code) ? "#VALUE!" : code;
  // The values of Excel's list of codes are the texts themselves.
  const excelCode = returned as CustomFunctions.ErrorCode;
  return EXPLAINED.includes(returned)
    ? new CustomFunctions.Error(excelCode, message)
    : new CustomFunctions.Error(excelCode);
}
