import { describe, expect, it } from "vitest";
import { call, type Result } from "../../../core/functions/call";
import { FunctionError } from "../../../core/functions/error";
import type { Example, ResultCell, ResultRows } from "../../../core/functions/function";
import { FUNCTIONS } from "../../../core/functions/index";
import { round } from "../../../core/numbers/number";
import { isErrorValue } from "../../../core/workbook/sheet";
import { CONTOH } from "../nomenklatur/contoh";

/** The cells that a result fills, as the example states them: errors by their code, numbers at its decimals. */
function stated(result: Result, { decimals }: Example): unknown[] {
  const cells = Array.isArray(result) ? (result as ResultRows).flat() : [result as ResultCell];
  return cells.map((cell) => {
    if (cell instanceof FunctionError) return cell.code;
    return typeof cell === "number" && decimals !== undefined ? round(cell, decimals) : cell;
  });
}

const expected = ({ result, rest = [] }: Example): unknown[] => [result, ...rest];

describe.each(FUNCTIONS)("$name", (fn) => {
  it.each(fn.examples)("$note", (example) => {
    expect(stated(call(fn, example.args, CONTOH), example)).toEqual(expected(example));
  });

  it("gives the same for the arguments as hosts hand in ranges", () => {
    for (const example of fn.examples) {
      const wrapped = example.args.map((argument) =>
        Array.isArray(argument) ? argument.map((cell: unknown) => [cell]) : [[argument]],
      );
      expect(stated(call(fn, wrapped, CONTOH), example)).toEqual(expected(example));
    }
  });

  it("shows its first example without an error", () => {
    expect(isErrorValue(fn.examples[0]?.result ?? "")).toBe(false);
  });
});
