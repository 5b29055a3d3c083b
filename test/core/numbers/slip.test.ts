import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTelling, slipOf } from "../../../core/numbers/slip";

describe("slipOf", () => {
  it.each([
    [30_000_000, 300_000_000, { kind: "factor", times: 10, large: false }],
    [8_114_671_698_000, 8_114_671_698, { kind: "factor", times: 1000, large: true }],
    [14_671_698, 8_114_671_698, { kind: "front-lost" }],
    [1349, 139, { kind: "digit-added" }],
    [1339, 139, { kind: "digit-doubled" }],
    [9_123_456, 123_456, { kind: "digit-added" }],
    [1_123_456, 123_456, { kind: "digit-doubled" }],
    [13_469, 123_469, { kind: "digit-lost" }],
    [123_649, 123_469, { kind: "digits-swapped" }],
    [61_000_000, 11_000_000, null],
    [5, 5, null],
    [0, 50, null],
    [-50, 5, null],
    [1.5, 15, null],
  ])("%d for %d", (printed, right, slip) => {
    expect(slipOf(printed, right)).toEqual(slip);
  });

  it("sees every digit that was lost, and says nothing of an amount typed right", () => {
    const amounts = fc.integer({ min: 1_000_001, max: 999_999_999 }).filter((each) => each % 10 !== 0);
    fc.assert(
      fc.property(amounts, fc.nat({ max: 5 }), (right, at) => {
        const digits = String(right);
        const printed = Number(digits.slice(0, at) + digits.slice(at + 1));
        fc.pre(String(printed).length === digits.length - 1);
        expect(slipOf(printed, right)).toEqual({ kind: "digit-lost" });
        expect(slipOf(right, right)).toBeNull();
      }),
    );
  });
});

it.each([
  [1_234_000, true],
  [1_000_001, true],
  [150_000_000, false],
  [-12_345, true],
  [0, false],
])("tells whether %d hardly comes about by chance", (amount, telling) => {
  expect(isTelling(amount)).toBe(telling);
});
