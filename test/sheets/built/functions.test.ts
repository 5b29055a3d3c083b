import { describe, expect, it } from "vitest";
import { call } from "../../../core/functions/call";
import { FunctionError } from "../../../core/functions/error";
import { FUNCTIONS } from "../../../core/functions/index";
import { CONTOH } from "../../core/nomenklatur/contoh";
import { expectedCells, statedCells } from "../../example-cells";
import { cellsOf, outcome, sheetsArguments } from "../custom-functions";
import { startScript } from "../script";

const script = startScript([]);

describe.each(FUNCTIONS)("RENSTRA_$name", (fn) => {
  it.each(fn.examples)("gives what the example states: $note", (example) => {
    const given = outcome(script, fn.name, sheetsArguments(example));
    const core = call(fn, example.args, CONTOH);
    if (core instanceof FunctionError) {
      expect(core.code).toBe(example.result);
      expect(given).toEqual({ thrown: `${core.message} (${core.code})` });
    } else expect(statedCells(cellsOf(given), example)).toEqual(expectedCells(example));
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

  it("call no service, unless they look codes up", () => {
    const fresh = startScript([]);
    for (const fn of FUNCTIONS.filter(({ needs }) => !needs))
      for (const example of fn.examples) outcome(fresh, fn.name, sheetsArguments(example));
    expect(fresh.calls.counts()).toEqual({});
  });
});
