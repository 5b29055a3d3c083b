import * as fc from "fast-check";
import { expect, it } from "vitest";
import { troubles } from "./check-survives";
import { sources } from "./sources";

/** In the test line; `npm run fuzz` takes more, and other seeds. */
const RUNS = 2_000;
const SEED = 2_025_2029;

it.each(await sources())(
  "a check survives every workbook and changes none: $name",
  ({ share, workbooks }) => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        expect(troubles(workbook)).toEqual([]);
      }),
      { numRuns: (RUNS * share) / 100, seed: SEED },
    );
  },
);
