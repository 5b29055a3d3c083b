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
import { call } from "../../core/functions/call";
import { FunctionError } from "../../core/functions/error";
import type { CustomFunction, ResultCell } from "../../core/functions/function";
import { FUNCTIONS } from "../../core/functions/index";

/** Excel's spelling and that of Google Sheets. */
const PREFIXES = ["RENSTRA.", "RENSTRA_"];

/** A class a function and spelling: what Univer takes at its start. */
export function univerFunctions(): [new () => BaseFunction, string][] {
  return FUNCTIONS.flatMap((fn) => PREFIXES.map((prefix) => executor(fn, prefix + fn.name)));
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
function executor(fn: CustomFunction, name: string): [new () => BaseFunction, string] {
  class Executor extends BaseFunction {
    constructor() {
      super(name);
    }

    override calculate(...args: BaseValueObject[]): BaseValueObject {
      try {
        const result = call(fn, args.map(argument));
        return isRows(result) ? arrayOf(result) : cellOf(result);
      } catch {
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    }
  }
  return [Executor, name];
}

function isRows(result: ReturnType<typeof call>): result is readonly (readonly ResultCell[])[] {
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
