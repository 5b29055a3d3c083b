import * as fc from "fast-check";
import { expect, it } from "vitest";
import { splitByBytes } from "../../sheets-addon/server/bytes";

it("splits into parts that are small enough, break no character and make the whole again", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.integer({ min: 4, max: 40 }),
      (text, most) => {
        const parts = splitByBytes(text, most);
        expect(parts.join("")).toBe(text);
        for (const part of parts) {
          expect(Buffer.byteLength(part, "utf8")).toBeLessThanOrEqual(most);
          expect(part).not.toMatch(/\p{Surrogate}/u);
        }
      },
    ),
  );
});

it.each([
  ["", 4, [""]],
  ["abcd", 4, ["abcd"]],
  ["abcde", 4, ["abcd", "e"]],
  ["aé€👍", 4, ["aé", "€", "👍"]],
])("splits %j into parts of %i bytes", (text, most, parts) => {
  expect(splitByBytes(text, most)).toEqual(parts);
});
