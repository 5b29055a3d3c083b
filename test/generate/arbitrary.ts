import * as fc from "fast-check";
import { CHOICES, FLAGS, type Choices } from "./choices";
import { generate, type Generated } from "./workbook";

/** Every way to type a workbook; shrinks to the plainest one that still fails. */
export const choices: fc.Arbitrary<Choices> = fc.record({
  seed: fc.nat({ max: 1_000_000 }),
  bidang: fc.nat({ max: 8 }),
  ...Object.fromEntries(
    Object.entries(CHOICES).map(([key, values]) => [key, fc.constantFrom<string>(...values)]),
  ),
  ...Object.fromEntries(FLAGS.map((flag) => [flag, fc.boolean()])),
}) as unknown as fc.Arbitrary<Choices>;

export const workbooks: fc.Arbitrary<Generated> = choices.map(generate);
