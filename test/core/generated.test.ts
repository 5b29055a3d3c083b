import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../core/report/check-workbook";
import { formatAddress } from "../../core/workbook/address";
import { choices, workbooks } from "../generate/arbitrary";
import { Damage, DEFECTS, type Defect } from "../generate/defects";
import { problems } from "../generate/problems";
import { generate, snapshotOf } from "../generate/workbook";
import type { Choices } from "../generate/choices";

/** The same workbooks in every run of the test line; other seeds are for those who look for new faults. */
const SEED = 2_025_2029;

describe("a sound workbook, however it was typed", () => {
  it("is read as it was typed, and nothing in it is called wrong", () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        expect(problems(workbook)).toEqual([]);
      }),
      { numRuns: 400, seed: SEED },
    );
  });

  it("is the same workbook for the same choices", () => {
    fc.assert(
      fc.property(choices, (each) => {
        expect(snapshotOf(generate(each))).toEqual(snapshotOf(generate(each)));
      }),
      { numRuns: 10, seed: SEED },
    );
  });
});

/** Where the defect was put, and where one of its rules reports; null where the workbook has no place for it. */
function reported(defect: Defect, each: Choices): { at: string; cells: string[] } | null {
  const workbook = generate(each);
  const at = defect.inject(new Damage(workbook));
  if (!at) return null;
  const { findings } = checkWorkbook(snapshotOf(workbook));
  const own = findings.filter(({ rule }) => defect.rules.includes(rule));
  return { at: formatAddress(at), cells: own.flatMap(({ cells }) => cells.map(formatAddress)) };
}

describe("one defect in it is found at its cell", () => {
  it.each(DEFECTS.map((defect) => [defect.what, defect] as const))("%s", (_, defect) => {
    fc.assert(
      fc.property(choices, (each) => {
        const found = reported(defect, each);
        fc.pre(found !== null);
        expect(found?.cells).toContain(found?.at);
      }),
      { numRuns: 15, seed: SEED },
    );
  });
});
