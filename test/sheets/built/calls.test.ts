import { describe, expect, it } from "vitest";
import type { Edit } from "../../../core/workbook/edit";
import type { Mark, Severity } from "../../../core/workbook/mark";
import type { SheetDescription } from "../../hosts/contract";
import { ask } from "../ask";
import { startScript } from "../script";

const COUNTS = [1, 10, 100];
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const nameOf = (index: number): string => `Lembar ${String(index)}`;

function sheets(count: number, rows = 3): SheetDescription[] {
  return Array.from({ length: count }, (_, index) => ({
    name: nameOf(index),
    rows: Array.from({ length: rows }, (__, row) => ["5.01", row, "x"]),
    formulas: { B2: "=1+0" },
  }));
}

/** Every sheet is marked in all severities, each of them at many places. */
function marks(count: number): Mark[] {
  const ranges = Array.from({ length: 50 }, (_, row) => ({
    top: 2 * row,
    left: 0,
    bottom: 2 * row,
    right: 0,
  }));
  return Array.from({ length: count }, (_, index) =>
    SEVERITIES.map((severity) => ({ sheet: nameOf(index), severity, ranges })),
  ).flat();
}

/** A column of fifty cells in every sheet. */
function edits(count: number): Edit[] {
  return Array.from({ length: count }, (_, index) =>
    Array.from({ length: 50 }, (__, row) => ({ sheet: nameOf(index), row, column: 1, value: row })),
  ).flat();
}

/** Two are for the answer's `edited`; three before every change for the lock and the document. */
describe("calls of Google's services, for so many sheets", () => {
  it.each(COUNTS)("read %i: 10 a sheet", (count) => {
    for (const rows of [1, 500]) {
      const script = startScript(sheets(count, rows));
      expect(ask(script, "read").trouble).toBeUndefined();
      expect(script.calls.total()).toBe(2 + 6 + 10 * count);
      expect(script.calls.count("Range.getValues")).toBe(count);
    }
  });

  it.each(COUNTS)("mark %i in three severities: 29 a sheet, however many cells", (count) => {
    const script = startScript(sheets(count));
    expect(ask(script, "mark", marks(count))).toEqual({ result: null, edited: "" });
    expect(script.calls.total()).toBe(2 + 2 + 3 + 29 * count);
    expect(script.calls.count("Sheet.setConditionalFormatRules")).toBe(count);
  });

  it.each(COUNTS)("unmark %i", (count) => {
    const script = startScript(sheets(count));
    ask(script, "mark", marks(count));
    script.calls.reset();
    expect(ask(script, "unmark")).toEqual({ result: null, edited: "" });
    expect(script.calls.total()).toBe(2 + 2 + 3 + 10 * count);
  });

  it.each(COUNTS)("unmark %i that have no marks: 2 a sheet, and none is written", (count) => {
    const script = startScript(sheets(count));
    ask(script, "unmark");
    expect(script.calls.total()).toBe(2 + 2 + 3 + 2 * count);
    expect(script.calls.count("Sheet.setConditionalFormatRules")).toBe(0);
  });

  it.each(COUNTS)("write a column in %i: read, write and read again", (count) => {
    const script = startScript(sheets(count));
    expect(ask(script, "write", edits(count)).trouble).toBeUndefined();
    expect(script.calls.total()).toBe(2 + 2 + 3 + 13 * count);
    expect(script.calls.count("Range.setValues")).toBe(count);
  });
});
