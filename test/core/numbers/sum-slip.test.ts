import * as fc from "fast-check";
import { expect, it } from "vitest";
import { sumCause } from "../../../core/numbers/sum-slip";

it.each([
  [1349, [22, 30, 29, 29, 29], { kind: "slip", slip: { kind: "digit-added" } }],
  [1390, [22, 30, 29, 29, 29], { kind: "slip", slip: { kind: "factor", times: 10, large: true } }],
  [108, [0, 36, 36, 36, 36], { kind: "left-out", amount: 36 }],
  [180, [0, 36, 36, 36, 36], { kind: "twice", amount: 36 }],
  [45, [0, 0, 10, 15, 15], { kind: "part", index: 2, becomes: 15 }],
  [235, [0, 114, 56, 45, 30], null],
  [2, [0, 0, 1, 1, 1], null],
  [36, [36], null],
  // Nothing is left out of one amount, with or without zeros beside it.
  [72, [36], null],
  [72, [36, 0], null],
  // From the least amount on, not below it.
  [100, [4, 6], { kind: "slip", slip: { kind: "factor", times: 10, large: true } }],
  [90, [4, 5], null],
  [25, [10, 25], { kind: "left-out", amount: 10 }],
  [30, [10, 10, 4], { kind: "part", index: 2, becomes: 10 }],
  [27, [9, 9, 4], null],
  // A lost digit of a round amount may be any other.
  [10, [60, 50], null],
  // Counted twice, or the second part should be like the others: nobody can tell.
  [60, [20, 10, 20], null],
  // Like one other part is like none.
  [40, [20, 7], null],
  [70, [20, 30, 7], null],
])("%d for the sum of %j", (printed, parts, cause) => {
  expect(sumCause(printed, parts, 10)).toEqual(cause);
});

it("names the part that was left out, or nothing", () => {
  const parts = fc.array(fc.integer({ min: 10, max: 5000 }), { minLength: 3, maxLength: 5 });
  const said: boolean[] = [];
  fc.assert(
    fc.property(parts, fc.nat(), (all, pick) => {
      const amount = all[pick % all.length] ?? 0;
      const printed = all.reduce((sum, each) => sum + each, 0) - amount;
      const cause = sumCause(printed, all, 10);
      if (cause) expect(cause).toEqual({ kind: "left-out", amount });
      said.push(cause !== null);
    }),
    { numRuns: 500 },
  );
  expect(said.filter(Boolean).length / said.length).toBeGreaterThan(0.9);
});
