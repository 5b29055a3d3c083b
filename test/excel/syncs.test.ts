import { describe, expect, it } from "vitest";
import { parseRange } from "../../core/workbook/address";
import type { Mark } from "../../core/workbook/mark";
import type { CellValue } from "../../core/workbook/snapshot";
import { CELLS_PER_BLOCK } from "../../excel-addin/host/excel-host";
import type { SheetDescription } from "../hosts/contract";
import { hostOver, openExcel, type OpenExcel } from "./open-excel";
import { newSheetOf } from "../hosts/new-sheet-of";

const COLUMNS = 20;
/** Excel on the web takes and gives no more at a time. */
const FIVE_MEGABYTES = 5_000_000;

/** A sheet as planners fill it: codes and names as text, numbers, blanks; a formula, a merged heading. */
function plan(name: string, rows: number): SheetDescription {
  const line = (row: number): CellValue[] =>
    Array.from({ length: COLUMNS }, (_, column) => {
      if (column === 0) return `5.01.02.2.01.${String(row).padStart(4, "0")}`;
      if (column === 1) return "Penyusunan Dokumen Perencanaan Perangkat Daerah";
      return column % 3 === 0 ? null : row * 1_000 + column;
    });
  return {
    name,
    rows: Array.from({ length: rows }, (_, row) => line(row)),
    formulas: { C2: "=SUM(C3:C9)" },
    merges: ["A1:B1"],
  };
}

function plans(count: number, rows: number): SheetDescription[] {
  return Array.from({ length: count }, (_, index) => plan(`T-C.${String(index + 1)}`, rows));
}

function marksOn(count: number): Mark[] {
  const range = parseRange("C5:D6");
  return Array.from({ length: count }, (_, index) => ({
    sheet: `T-C.${String(index + 1)}`,
    severity: "error" as const,
    ranges: range ? [range] : [],
  }));
}

async function countOf({ excel }: OpenExcel, work: () => Promise<unknown>): Promise<number> {
  excel.resetCounts();
  await work();
  return excel.syncs;
}

describe("syncs and payload", () => {
  // 50 rows of 20 cells a sheet: at most 100,000 cells, one block.
  it.each([
    { count: 1, out: 5_000, in: 60_000 },
    { count: 10, out: 30_000, in: 600_000 },
    { count: 100, out: 300_000, in: 6_000_000 },
  ])("reads $count sheets in three syncs, and in two from then on", async ({ count, ...bytes }) => {
    const open = openExcel(plans(count, 50));
    expect(await countOf(open, () => open.host.read())).toBe(3);
    expect(open.excel.bytesOut).toBeLessThan(bytes.out);
    expect(open.excel.bytesIn).toBeLessThan(bytes.in);
    expect(await countOf(open, () => open.host.read())).toBe(2);
  });

  it("reads 200,000 cells in three syncs", async () => {
    const open = openExcel(plans(1, 10_000));
    expect(await countOf(open, () => open.host.read())).toBe(3);
    expect(open.excel.bytesOut).toBeLessThan(5_000);
    expect(open.excel.bytesIn).toBeLessThan(13_000_000);
  });

  it("reads each further block of 200,000 cells in one sync", async () => {
    const open = openExcel(plans(3, 10_000));
    expect(await countOf(open, () => open.host.read())).toBe(5);
  });

  it("asks Excel on the web for less than 5 MB at a time", async () => {
    const { excel } = openExcel(plans(1, 10_000), { longestAnswer: FIVE_MEGABYTES });
    const open = hostOver(excel, CELLS_PER_BLOCK.web);
    expect(await countOf(open, () => open.host.read())).toBe(6);
    expect(excel.largestAnswer).toBeLessThan(FIVE_MEGABYTES);
  });

  it.each([1, 10, 100])("marks and unmarks %i sheets in two syncs after a check", async (count) => {
    const open = openExcel(plans(count, 50));
    await open.host.read();
    expect(await countOf(open, () => open.host.mark(marksOn(count)))).toBe(2);
    expect(await countOf(open, () => open.host.mark(marksOn(count)))).toBe(2);
    expect(await countOf(open, () => open.host.unmark())).toBe(2);
    expect(open.excel.bytesOut).toBeLessThan(1_500 + 1_600 * count);
  });

  it("marks 4,000 places in two syncs, in lists that Excel accepts", async () => {
    const open = openExcel(plans(1, 50));
    const ranges = Array.from(
      { length: 4_000 },
      (_, row) => parseRange(`C${String(2 * row + 1)}`) ?? [],
    ).flat();
    await open.host.read();
    const marks: Mark[] = [{ sheet: "T-C.1", severity: "warning", ranges }];
    expect(await countOf(open, () => open.host.mark(marks))).toBe(2);
    expect(open.model.sheets[0]?.formats.flatMap(({ areas }) => areas)).toHaveLength(4_000);
    expect(open.model.sheets[0]?.formats).toHaveLength(3);
    expect(open.excel.bytesOut).toBeLessThan(40_000);
  });

  it("writes any number of edits in three syncs", async () => {
    const open = openExcel(plans(10, 50));
    const edits = open.model.sheets.flatMap(({ name }) =>
      Array.from({ length: 40 }, (_, row) => ({ sheet: name, row: row + 4, column: 4, value: row })),
    );
    expect(await countOf(open, () => open.host.write(edits))).toBe(3);
    expect(open.excel.bytesOut).toBeLessThan(40_000);
  });

  it("selects, adds a sheet and keeps a setting in two or three syncs each", async () => {
    const open = openExcel(plans(1, 50));
    expect(await countOf(open, () => open.host.select({ sheet: "T-C.1", row: 4, column: 2 }))).toBe(2);
    expect(await countOf(open, () => open.host.selection())).toBe(1);
    expect(await countOf(open, () => open.host.addSheet(newSheetOf("Hasil", [["a"]])))).toBe(3);
    expect(await countOf(open, () => open.host.store.set("a", "b"))).toBe(2);
    expect(await countOf(open, () => open.host.store.set("a", "c"))).toBe(3);
    expect(await countOf(open, () => open.host.store.get("a"))).toBe(2);
  });
});
