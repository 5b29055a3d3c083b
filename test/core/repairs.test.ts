import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkWorkbook, type CheckedWorkbook } from "../../core/report/check-workbook";
import { certainOf, changesOf, repairsOf, type Repair } from "../../core/report/repairs";
import type { Finding } from "../../core/rules/finding";
import { formatAddress } from "../../core/workbook/address";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { choices, workbooks } from "../generate/arbitrary";
import { Damage, DEFECTS, type Defect } from "../generate/defects";
import { generate, snapshotOf } from "../generate/workbook";
import type { Choices } from "../generate/choices";
import { readSample } from "../seeds/samples";
import { applied } from "./report/apply-changes";

/** The same workbooks in every run of the test line. */
const SEED = 2_025_2029;
const VALUES = { style: "nilai", prefix: "RENSTRA." } as const;

/** A finding by its rule and leading cell: the same subject may be found in several tables. */
const nameOf = ({ rule, cells: [first] }: Finding): string => `${rule} ${formatAddress(first)}`;

const certainIn = (checked: CheckedWorkbook): Repair[] =>
  certainOf(repairsOf(checked, checked.findings, VALUES));

/**
 * Repairing a name may uncover what could not be seen while two tables named a thing differently. That is news, but not
 * made by the repair: it is only ever a hint of a rule that compares tables.
 */
const isUncovered = ({ severity, category }: Finding): boolean =>
  severity === "info" && category === "cross-table-mismatch";

interface Outcome {
  readonly repaired: readonly string[];
  readonly still: readonly string[];
  readonly fresh: readonly string[];
  readonly again: number;
}

function repaired(snapshot: WorkbookSnapshot): Outcome {
  const before = checkWorkbook(snapshot);
  const repairs = certainIn(before);
  const after = checkWorkbook(applied(snapshot, changesOf(repairs)));
  const known = new Set(before.findings.map(nameOf));
  const left = new Set(after.findings.map(nameOf));
  const names = repairs.map(({ finding }) => nameOf(finding));
  return {
    repaired: names,
    still: names.filter((name) => left.has(name)),
    fresh: after.findings.filter((each) => !known.has(nameOf(each)) && !isUncovered(each)).map(nameOf),
    again: certainIn(after).length,
  };
}

const CLEAN = { still: [], fresh: [], again: 0 };

describe("all that is certain, applied to the samples", () => {
  it.each([
    ["dumai", 11],
    ["tarakan", 8],
  ] as const)("%s: the findings are gone, none is new, and nothing is left to apply", async (name, least) => {
    const outcome = repaired(await readSample(name));
    expect(outcome).toMatchObject(CLEAN);
    expect(outcome.repaired.length).toBeGreaterThanOrEqual(least);
  });
});

/** null where the workbook has no place for the defect. */
function damaged(defect: Defect, each: Choices): WorkbookSnapshot | null {
  const workbook = generate(each);
  return defect.inject(new Damage(workbook)) ? snapshotOf(workbook) : null;
}

describe("all that is certain, applied to a sound workbook with a defect", () => {
  it.each(DEFECTS.map((defect) => [defect.what, defect] as const))("%s", (_, defect) => {
    fc.assert(
      fc.property(choices, (each) => {
        const snapshot = damaged(defect, each);
        fc.pre(snapshot !== null);
        if (snapshot) expect(repaired(snapshot)).toMatchObject(CLEAN);
      }),
      { numRuns: 8, seed: SEED },
    );
  });
});

it("offers nothing certain in a sound workbook", () => {
  fc.assert(
    fc.property(workbooks, (workbook) => {
      expect(certainIn(checkWorkbook(snapshotOf(workbook))).map(({ finding }) => nameOf(finding))).toEqual(
        [],
      );
    }),
    { numRuns: 60, seed: SEED },
  );
});
