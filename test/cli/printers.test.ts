import * as fc from "fast-check";
import { expect, it } from "vitest";
import { printerFor } from "../../cli/printers";
import { heard } from "./command";

it("prints an array piece by piece as it would be printed whole", async () => {
  const texts = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("a\nb", "\u2028  x", "\r\n"));
  const pieces = fc.array(fc.oneof(fc.dictionary(texts, fc.array(texts)), texts, fc.constant([])));
  await fc.assert(
    fc.asyncProperty(pieces, async (values) => {
      const { out } = await heard(async (output) => {
        const printer = printerFor({ json: true, out: null }, output);
        for (const value of values) await printer.add(JSON.stringify(value, null, 2));
        await printer.end();
        return 0;
      });
      expect(out).toBe(JSON.stringify(values, null, 2));
    }),
  );
});
