import { describe, expect, it } from "vitest";
import { call } from "../../../core/functions/call";
import { FunctionError } from "../../../core/functions/error";
import type { CustomFunction } from "../../../core/functions/function";

export type Row = readonly [args: readonly unknown[], expected: unknown];

/** What the examples in the declarations leave out; errors by their code. */
export function table(fn: CustomFunction, rows: readonly Row[]): void {
  describe(fn.name, () => {
    it.each(rows)("%j", (args, expected) => {
      expect(coded(call(fn, args))).toEqual(expected);
    });
  });
}

function coded(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(coded);
  return result instanceof FunctionError ? result.code : result;
}
