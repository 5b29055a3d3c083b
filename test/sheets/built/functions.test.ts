import { describe, expect, it } from "vitest";
import { call } from "../../../core/functions/call";
import { FunctionError } from "../../../core/functions/error";
import type { Example } from "../../../core/functions/function";
import { FUNCTIONS } from "../../../core/functions/index";
import { round } from "../../../core/numbers/number";
import { startScript, type Script } from "../script";

const script = startScript([]);

/** As Sheets hands them in: a range as rows, a blank cell as "". */
const sheetsArguments = ({ args }: Example): unknown[] =>
  args.map((argument) =>
    Array.isArray(argument) ? argument.map((cell: unknown) => [cell ?? ""]) : (argument ?? ""),
  );

/** What the function returns, or the message that it throws. */
function outcome({ call: callGlobal }: Script, name: string, args: readonly unknown[]): unknown {
  try {
    return callGlobal(`RENSTRA_${name}`, ...args);
  } catch (error) {
    return { thrown: (error as { message: string }).message };
  }
}

/** A result as an example states it: its cells one by one, figures rounded where it says so. */
function stated(given: unknown, decimals: number | undefined): unknown[] {
  const cells: unknown[] = Array.isArray(given) ? given.flat() : [given];
  return cells.map((cell) =>
    typeof cell === "number" && decimals !== undefined ? round(cell, decimals) : cell,
  );
}

describe.each(FUNCTIONS)("RENSTRA_$name", (fn) => {
  it.each(fn.examples)("gives what the example states: $note", (example) => {
    const { result, rest = [], decimals } = example;
    const given = outcome(script, fn.name, sheetsArguments(example));
    const core = call(fn, example.args);
    if (core instanceof FunctionError) {
      expect(core.code).toBe(result);
      expect(given).toEqual({ thrown: `${core.message} (${core.code})` });
    } else expect(stated(given, decimals)).toEqual([result, ...rest]);
  });
});

describe("custom functions", () => {
  it("take a range and give a range in one call, with the code of an error in the place of its result", () => {
    expect(script.call("RENSTRA_CAPAIAN", [[50], [0], [""], ["#REF!"]], [[25], [5], [1], [1]])).toEqual([
      [50],
      ["#DIV/0!"],
      [""],
      ["#REF!"],
    ]);
  });

  it("read that code as the error it is where another function takes the range", () => {
    const capaian = script.call("RENSTRA_CAPAIAN", [[50], [0]], [[50], [5]]);
    expect(script.call("RENSTRA_KATEGORI_CAPAIAN", capaian)).toEqual([["Sangat Tinggi"], ["#DIV/0!"]]);
  });

  it("say in a sentence what is missing or too much", () => {
    expect(outcome(script, "CAPAIAN", [1])).toEqual({
      thrown: 'CAPAIAN memerlukan argumen "realisasi" (#VALUE!)',
    });
    expect(outcome(script, "KODE_INDUK", ["1.06", "bidang", 2])).toEqual({
      thrown: "KODE_INDUK menerima paling banyak 2 argumen (#VALUE!)",
    });
  });

  it("call no service", () => {
    const fresh = startScript([]);
    for (const fn of FUNCTIONS)
      for (const example of fn.examples) outcome(fresh, fn.name, sheetsArguments(example));
    expect(fresh.calls.counts()).toEqual({});
  });
});
