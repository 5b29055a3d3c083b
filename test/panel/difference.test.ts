import { expect, it } from "vitest";
import { FUNCTIONS } from "../../core/functions";
import { differenceOf, numericDifference, pairsOf } from "../../panel/difference";
import { columnFormula, formulaForHost, formulaForPeople } from "../../panel/formula";

const marked = (a: string, b: string): string[] =>
  differenceOf(a, b).map(({ before, different, after }) => `${before}[${different}]${after}`);

it.each([
  ["475.000.000", "625.000.000", "[475].000.000", "[625].000.000"],
  ["1.06.02.02.03.0005", "1.06.02.2.03.0005", "1.06.02.[02].03.0005", "1.06.02.[2].03.0005"],
  ["Unit", "Paket", "[Unit]", "[Paket]"],
  ["0.39%", "0,39%", "[0.39]%", "[0,39]%"],
  ["", "pagu", "[]", "[pagu]"],
  ["sama", "sama", "sama[]", "sama[]"],
  ["1.06", "1.06.01", "1.06[]", "1.06[.01]"],
])("shows where %j and %j differ", (a, b, left, right) => {
  expect(marked(a, b)).toEqual([left, right]);
});

it.each([
  ["11.000.000", "61.000.000", "-50.000.000"],
  ["27,47%", "-4,94%", "+32,41"],
  ["54,78", "85,00", "-30,22"],
  ["Unit", "Paket", null],
  ["100%", "100", null],
  ["", "5", null],
])("the difference of %j and %j is %j", (observed, expected, difference) => {
  expect(numericDifference(observed, expected)).toBe(difference);
});

it("pairs lists of the same length only", () => {
  expect(pairsOf("1; 2", "3; 4")).toEqual([
    { observed: "1", expected: "3" },
    { observed: "2", expected: "4" },
  ]);
  expect(pairsOf("1; 2", "target")).toEqual([{ observed: "1; 2", expected: "target" }]);
});

it("writes formulas as hosts take them and as people type them", () => {
  const fn = FUNCTIONS.find(({ name }) => name === "CAPAIAN");
  if (!fn) throw new Error("no CAPAIAN");
  const example = { args: [[1.5, null], 'a"b', null, true], result: 1, note: "" };
  expect(formulaForHost("RENSTRA_", fn, example)).toBe('=RENSTRA_CAPAIAN({1.5;""},"a""b",,TRUE)');
  expect(formulaForPeople("RENSTRA.", fn, example)).toBe('=RENSTRA.CAPAIAN({1,5;""}; "a""b"; ; TRUE)');
  expect(columnFormula("RENSTRA.", fn)).toBe("=RENSTRA.CAPAIAN(D5:D90; E5:E90)");
});
