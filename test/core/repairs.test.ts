import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkWorkbook, type CheckedWorkbook } from "../../core/report/check-workbook";
import { certainOf, changesOf, repairsOf, type Repair } from "../../core/report/repairs";
import type { NumberStyle } from "../../core/numbers/digits";
import { readNumberText } from "../../core/numbers/number";
import type { Category, Finding } from "../../core/rules/finding";
import { formatAddress, type Address } from "../../core/workbook/address";
import type { CellValue, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { choices } from "../generate/arbitrary";
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
  readonly repairs: readonly Repair[];
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
    repairs,
    still: names.filter((name) => left.has(name)),
    fresh: after.findings.filter((each) => !known.has(nameOf(each)) && !isUncovered(each)).map(nameOf),
    again: certainIn(after).length,
  };
}

const CLEAN = { still: [], fresh: [], again: 0 };

describe("all that is certain, applied to the samples", () => {
  it.each([
    ["dumai", 8],
    ["tarakan", 8],
  ] as const)("%s: the findings are gone, none is new, and nothing is left to apply", async (name, least) => {
    const outcome = repaired(await readSample(name));
    expect(outcome).toMatchObject(CLEAN);
    expect(outcome.repairs.length).toBeGreaterThanOrEqual(least);
  });
});

/** A sound workbook, and the same one with a defect; null where it has no place for it. */
function damaged(
  defect: Defect,
  each: Choices,
): { sound: WorkbookSnapshot; snapshot: WorkbookSnapshot } | null {
  const workbook = generate(each);
  const sound = snapshotOf(generate(each));
  return defect.inject(new Damage(workbook)) ? { sound, snapshot: snapshotOf(workbook) } : null;
}

const COMPUTED: readonly Category[] = [
  "rollup-mismatch",
  "total-mismatch",
  "period-total-mismatch",
  "ratio-mismatch",
  "growth-mismatch",
];

/** Figures that are certain and yet not what stood in the sound workbook: the wrong cell was put right. */
function misrepaired(sound: WorkbookSnapshot, repairs: readonly Repair[]): string[] {
  return repairs
    .filter(({ finding }) => COMPUTED.includes(finding.category))
    .flatMap(({ changes }) => changes)
    .filter(({ at, edit }) => !isSameFigure(valueAt(sound, at), edit.value ?? null))
    .map(({ at, after }) => `${formatAddress(at)} ${after}`);
}

/** In either style of numbers; and a cell may have lost its percent format with the defect. */
function isSameFigure(was: CellValue, is: CellValue): boolean {
  return (["id", "en"] as const).some((style) => {
    const [right, written] = [amountOf(was, style), amountOf(is, style)];
    return [right, right * 100].some((each) => Math.abs(each - written) <= 0.51);
  });
}

function valueAt({ sheets }: WorkbookSnapshot, { sheet, row, column }: Address): CellValue {
  const found = sheets.find(({ name }) => name === sheet);
  return found?.values[row - found.origin.row]?.[column - found.origin.column] ?? null;
}

function amountOf(value: CellValue, style: NumberStyle): number {
  if (typeof value === "number") return value;
  const reading = readNumberText(String(value ?? ""), style);
  return reading.kind === "number" ? reading.value : NaN;
}

describe("all that is certain, applied to a sound workbook with a defect", () => {
  it.each(DEFECTS.map((defect) => [defect.what, defect] as const))("%s", (_, defect) => {
    fc.assert(
      fc.property(choices, (each) => {
        const pair = damaged(defect, each);
        fc.pre(pair !== null);
        if (!pair) return;
        const outcome = repaired(pair.snapshot);
        expect(outcome).toMatchObject(CLEAN);
        expect(misrepaired(pair.sound, outcome.repairs)).toEqual([]);
      }),
      { numRuns: 4, seed: SEED },
    );
  });
});
