import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../../core/functions/index";
import { expectedCells, statedCells } from "../../example-cells";
import { statedRows } from "../fake-custom-functions";
import { excelWithoutPage } from "./functions-script";

describe("the built functions", () => {
  const excel = excelWithoutPage();

  it("are all there", () => {
    expect([...excel.handlers.keys()]).toEqual(excel.metadata.functions.map(({ id }) => id));
  });

  describe.each(FUNCTIONS)("$name", (fn) => {
    it.each(fn.examples)("$note", (example) => {
      const cells = statedRows(excel.calculate(fn.name, example.args)).flat();
      expect(statedCells(cells, example)).toEqual(expectedCells(example));
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
