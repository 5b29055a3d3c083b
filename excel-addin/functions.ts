/// <reference types="custom-functions-runtime" />
import { call, type Result } from "../core/functions/call";
import { FunctionError, type ErrorCode } from "../core/functions/error";
import type { CustomFunction, Given, ResultCell } from "../core/functions/function";
import { functionId } from "../manifests/excel/functions";

type ExcelCell = number | string | boolean | CustomFunctions.Error;

/** Excel takes these from cells but not from functions. */
const NOT_RETURNABLE: readonly ErrorCode[] = ["#REF!", "#NAME?"];
/** Only these may carry a sentence. */
const EXPLAINED: readonly ErrorCode[] = ["#VALUE!", "#N/A"];

/** What functions with needs are given: at once, or when it is loaded. The promise must always be kept, or cells stay #BUSY!. */
export type GivenSource = () => Partial<Given> | Promise<Partial<Given>>;

/**
 * Gives Excel the code of the functions that functions.json announces. To be called as soon as the script is loaded: a
 * workbook may be calculating already. Doing it again changes nothing.
 */
export function associateFunctions(functions: readonly CustomFunction[], given: GivenSource): void {
  for (const fn of functions) CustomFunctions.associate(functionId(fn), handlerOf(fn, given));
}

/** Only functions with needs may answer later: asynchronous ones are errors in conditional formats and single steps. */
function handlerOf(fn: CustomFunction, given: GivenSource) {
  if (!fn.needs) return (...args: unknown[]) => excelRows(call(fn, args));
  return (...args: unknown[]) => {
    const having = given();
    if (!(having instanceof Promise)) return excelRows(call(fn, args, having));
    return having.then((loaded) => excelRows(call(fn, args, loaded)));
  };
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
