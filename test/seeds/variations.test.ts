import { beforeAll, describe, expect, it } from "vitest";
import { checkWorkbook, type CheckedWorkbook } from "../../core/report/check-workbook";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { readSample, type Sample } from "./samples";
import { joinAt, renamed, shifted, splitAt, spreadKode, usedRangeOnly, widened } from "./variations";

/** What was read and found, by meaning and not by place. */
function essence({ plan, findings, failures }: CheckedWorkbook): {
  tables: string[];
  findings: string[];
  failures: unknown;
} {
  return {
    tables: plan.tables.map((table) =>
      [table.kind.id, table.dataRows.length, ...table.columns.map((column) => column.path.year)].join(" "),
    ),
    findings: findings
      .map(({ rule, severity, subject, cells }) => [rule, severity, subject, cells.length].join(" "))
      .sort(),
    failures,
  };
}

function inSheet(
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): (snapshot: WorkbookSnapshot) => WorkbookSnapshot {
  return (snapshot) => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  });
}

describe.each(["dumai", "tarakan"] as const)("%s", (sample: Sample) => {
  let snapshot: WorkbookSnapshot;
  let original: ReturnType<typeof essence>;

  beforeAll(async () => {
    snapshot = await readSample(sample);
    original = essence(checkWorkbook(snapshot));
    expect(original.failures).toEqual([]);
  });

  it.each([
    ["sheets renamed", renamed],
    ["two columns and three rows put in before", shifted],
    ["two columns put in the middle", widened],
    ["only the used range handed in", usedRangeOnly],
    ["all of it", (each: WorkbookSnapshot): WorkbookSnapshot => renamed(shifted(widened(each)))],
  ])("says the same with %s", (_, change) => {
    expect(essence(checkWorkbook(change(snapshot)))).toEqual(original);
  });
});

describe("code and name", () => {
  it("are the same in two columns as in one cell (Tarakan)", async () => {
    const snapshot = await readSample("tarakan");
    const split = inSheet("T4.3 Rencana Pendanaan", (sheet) => {
      const parted = splitAt(sheet, 0, 3);
      const values = parted.values.map((row, index) =>
        index === 3 || index === 54 ? ["KODE", ...row.slice(1)] : row,
      );
      return { ...parted, values };
    });
    const before = essence(checkWorkbook(snapshot));
    const after = essence(checkWorkbook(split(snapshot)));
    expect(after.findings).toEqual(before.findings);
  });

  it("are the same in one cell as in two columns (Dumai)", async () => {
    const snapshot = await readSample("dumai");
    const before = essence(checkWorkbook(snapshot));
    const after = essence(checkWorkbook(inSheet("T-C.27", (sheet) => joinAt(sheet, 2, 3))(snapshot)));
    expect(after.findings).toEqual(before.findings);
  });

  it("are the same with each part of the code in a column of its own (Dumai), where short parts are no fault", async () => {
    const snapshot = await readSample("dumai");
    const isOfSpelling = (line: string): boolean => /^kode-(tanpa-nol|format) /.test(line);
    const before = essence(checkWorkbook(snapshot)).findings.filter((line) => !isOfSpelling(line));
    const after = essence(checkWorkbook(inSheet("T-C.27", (sheet) => spreadKode(sheet, 2))(snapshot)));
    expect(after.findings).toEqual(before);
  });
});
