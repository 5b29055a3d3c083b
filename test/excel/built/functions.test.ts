import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { Example } from "../../../core/functions/function";
import { FUNCTIONS } from "../../../core/functions/index";
import { round } from "../../../core/numbers/number";
import { FakeCustomFunctions, statedCell } from "../fake-custom-functions";
import { readMetadata } from "../functions-metadata";

const DIST = new URL("../../../dist/excel/", import.meta.url);

/** The built script where Excel runs it without a page: nothing is there but CustomFunctions. */
function excelWithoutPage(): FakeCustomFunctions {
  const excel = new FakeCustomFunctions(readMetadata(new URL("functions.json", DIST)));
  const context = createContext({ CustomFunctions: excel.api }, { codeGeneration: { strings: false } });
  runInContext(readFileSync(new URL("fungsi.js", DIST), "utf8"), context);
  return excel;
}

function stated(rows: unknown[][], { decimals }: Example): unknown {
  const cell = statedCell(rows);
  return typeof cell === "number" && decimals !== undefined ? round(cell, decimals) : cell;
}

describe("the built functions", () => {
  const excel = excelWithoutPage();

  it("are all there", () => {
    expect([...excel.handlers.keys()]).toEqual(excel.metadata.functions.map(({ id }) => id));
  });

  describe.each(FUNCTIONS)("$name", (fn) => {
    it.each(fn.examples)("$note", (example) => {
      expect(stated(excel.calculate(fn.name, example.args), example)).toBe(example.result);
    });
  });

  it("give a column for a column", () => {
    expect(
      excel.calculate("CAPAIAN", [
        [100, 80, ""],
        [50, "40", 7],
      ]),
    ).toEqual([[50], [50], [""]]);
  });
});
