import { describe, expect, it } from "vitest";
import { call, type Result } from "../../../core/functions/call";
import { FunctionError } from "../../../core/functions/error";
import type { Example } from "../../../core/functions/function";
import { FUNCTIONS } from "../../../core/functions/index";
import { round } from "../../../core/numbers/number";

/** The result as the example states it: errors by their code, numbers at its decimals. */
function stated(result: Result, { decimals }: Example): unknown {
  if (result instanceof FunctionError) return result.code;
  return typeof result === "number" && decimals !== undefined ? round(result, decimals) : result;
}

describe.each(FUNCTIONS)("$name", (fn) => {
  it.each(fn.examples)("$note", (example) => {
    expect(stated(call(fn, example.args), example)).toBe(example.result);
  });

  it("gives the same for the arguments as hosts hand in ranges", () => {
    for (const example of fn.examples) {
      const wrapped = example.args.map((argument) =>
        Array.isArray(argument) ? argument.map((cell: unknown) => [cell]) : [[argument]],
      );
      expect(stated(call(fn, wrapped), example)).toBe(example.result);
    }
  });
});
