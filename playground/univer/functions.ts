import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type IFunctionInfo,
} from "@univerjs/preset-sheets-core";
import { call, type Result } from "../../core/functions/call";
import { FunctionError } from "../../core/functions/error";
import type { Given, ResultCell } from "../../core/functions/function";
import { FUNCTIONS } from "../../core/functions/index";

/** Excel's spelling and that of Google Sheets. */
const PREFIXES = ["RENSTRA.", "RENSTRA_"];

/** What functions are given at the time of a calculation. */
export type GivenNow = () => Partial<Given>;

/** A class a function and spelling: what Univer takes at its start. */
export function univerFunctions(given: GivenNow): [new () => BaseFunction, string][] {
  return FUNCTIONS.flatMap((fn) =>
    PREFIXES.map((prefix) => executor(prefix + fn.name, (args) => call(fn, args, given()))),
  );
}

/** What the formula bar says while a function is typed. */
export function univerDescriptions(): IFunctionInfo[] {
  return FUNCTIONS.flatMap((fn) =>
    PREFIXES.map((prefix) => ({
      functionName: prefix + fn.name,
      functionType: FunctionType.User,
      description: `${fn.summary} Rumus: ${fn.formula}`,
      abstract: fn.summary,
      functionParameter: fn.parameters.map(({ name, description, default: fallback }) => ({
        name,
        detail: description,
        example: "",
        require: fallback === undefined ? (1 as const) : (0 as const),
        repeat: 0 as const,
      })),
    })),
  );
}

/**
 * Not Univer's own "custom function": that hands in 0 for an empty cell, reads a text 5.01.02 in its result as a
 * date, and stops all calculation when it throws.
 */
function executor(
  name: string,
  compute: (args: readonly unknown[]) => Result,
): [new () => BaseFunction, string] {
  class Executor extends BaseFunction {
    constructor() {
      super(name);
    }

    override calculate(...args: BaseValueObject[]): BaseValueObject {
      try {
        const result = compute(args.map(argument));
        return isRows(result) ? arrayOf(result) : cellOf(result);
      } catch {
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    }
  }
  return [Executor, name];
}

function isRows(result: Result): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}

function argument(variant: BaseValueObject): unknown {
  if (!variant.isArray()) return plain(variant);
  return (variant as ArrayValueObject).getArrayValue().map((row) => row.map(plain));
}

function plain(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  return value.isError() ? String((value as ErrorValueObject).getErrorType()) : value.getValue();
}

function cellOf(result: ResultCell): BaseValueObject {
  if (result instanceof FunctionError) return ErrorValueObject.create(result.code as ErrorType);
  if (typeof result === "number") return NumberValueObject.create(result);
  if (typeof result === "boolean") return BooleanValueObject.create(result);
  return StringValueObject.create(result ?? "");
}

function arrayOf(rows: readonly (readonly ResultCell[])[]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(cellOf)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
