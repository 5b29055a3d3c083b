import { describe, expect, it } from "vitest";
import { HostError } from "../../core/workbook/host";
import type { SheetDescription } from "../hosts/contract";
import { changeCell } from "./fake/model";
import { hostOver, openExcel, sheetOf } from "./open-excel";
import { newSheetOf } from "../hosts/new-sheet-of";

const WIDE: SheetDescription = {
  name: "T-C.27",
  rows: Array.from({ length: 40 }, (_, row) => ["5.01.02", row, null, row / 2, "Sub Kegiatan"]),
  formulas: { B3: "=B2+1", B30: "=SUM(B2:B29)" },
  merges: ["A1:C1", "D10:E11"],
};

describe("reading", () => {
  it.each([
    ["answers that are too long", { longestAnswer: 2_500 }],
    ["null in the place of values", { cellsBeforeNull: 40 }],
  ])("takes %s as a wish for less, and reads the same", async (_, limit) => {
    const whole = await openExcel([WIDE, { ...WIDE, name: "Lain" }]).host.read();
    const limited = openExcel([WIDE, { ...WIDE, name: "Lain" }], limit);
    expect(await limited.host.read()).toEqual(whole);
    expect(limited.excel.syncs).toBeGreaterThan(3);
  });

  it("cuts large sheets into blocks, and reads the same", async () => {
    const whole = await openExcel([WIDE, { ...WIDE, name: "Lain" }]).host.read();
    const { excel } = openExcel([WIDE, { ...WIDE, name: "Lain" }]);
    expect(await hostOver(excel, 35).host.read()).toEqual(whole);
  });

  it("says so when even one row is too large", async () => {
    const { host } = openExcel([WIDE], { cellsBeforeNull: 4 });
    await expect(host.read()).rejects.toThrow(/terlalu besar untuk Excel: hapus baris dan kolom kosong/);
    await expect(host.read()).rejects.toBeInstanceOf(HostError);
  });

  it("does not read the million rows that only have a format", async () => {
    const { host, model } = openExcel([{ name: "T-C.27", rows: [["Kode"], ["5.01"]] }]);
    changeCell(sheetOf(model, "T-C.27"), { row: 1_048_575, column: 16_383 }, { format: "0%" });
    const { sheets } = await host.read();
    expect(sheets[0]?.values).toEqual([["Kode"], ["5.01"]]);
  });

  it("reads from where the values begin", async () => {
    const { host } = openExcel([{ name: "A", rows: [[], [null, null, "Kode"], [null, null, 7]] }]);
    const [sheet] = (await host.read()).sheets;
    expect([sheet?.origin, sheet?.values]).toEqual([{ row: 1, column: 2 }, [["Kode"], [7]]]);
  });

  it("hands errors in as their text, and number formats and shown texts beside the raw values", async () => {
    const { host, model } = openExcel([
      { name: "A", rows: [["#REF!", "#DIV/0!", 0.945, 2]], formulas: { B1: "=1/0" } },
    ]);
    changeCell(sheetOf(model, "A"), { row: 0, column: 2 }, { format: "0.0%", shown: "94,5%" });
    const [sheet] = (await host.read()).sheets;
    expect(sheet?.values).toEqual([["#REF!", "#DIV/0!", 0.945, 2]]);
    expect(sheet?.formulas).toEqual({ B1: "=1/0" });
    expect(sheet?.formats).toEqual([["", "", "0.0%", ""]]);
    expect(sheet?.shown).toEqual([["#REF!", "#DIV/0!", "94,5%", "2"]]);
  });

  it("does not take the text =1+1 for a formula", async () => {
    const { host, model } = openExcel([{ name: "A", rows: [["=1+1", 2]], formulas: { B1: "=1+1" } }]);
    changeCell(sheetOf(model, "A"), { row: 0, column: 0 }, { isQuoted: true });
    expect((await host.read()).sheets[0]?.formulas).toEqual({ B1: "=1+1" });
  });

  it("reads hidden and deeply hidden sheets, and says so", async () => {
    const { host, model } = openExcel([WIDE, { name: "B", rows: [[1]] }]);
    sheetOf(model, "B").visibility = "VeryHidden";
    expect((await host.read()).sheets.map(({ visibility }) => visibility)).toEqual(["visible", "veryHidden"]);
  });

  it("finds sheets that were deleted, renamed or added since it last looked", async () => {
    const { host, model } = openExcel([WIDE, { name: "B", rows: [[1]] }, { name: "C", rows: [[2]] }]);
    await host.read();
    model.sheets = model.sheets.filter(({ name }) => name !== "B");
    sheetOf(model, "C").name = "Baru";
    expect((await host.read()).sheets.map(({ name, values }) => [name, values.length])).toEqual([
      ["T-C.27", 40],
      ["Baru", 1],
    ]);
    await host.addSheet(newSheetOf("D", [[1], [2]]));
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["T-C.27", "Baru", "D"]);
  });
});

describe("days", () => {
  const dated = (serial: number, shown: string): SheetDescription["rows"] => [["Tanggal", serial, shown]];

  it("count from 1900 in the snapshot, also where the workbook counts from 1904", async () => {
    const old = openExcel([{ name: "A", rows: dated(44_196, "") }]);
    const sheet = sheetOf(old.model, "A");
    changeCell(sheet, { row: 0, column: 1 }, { format: "dd/mm/yyyy", shown: "01/01/2025" });
    expect((await old.host.read()).sheets[0]?.values[0]?.[1]).toBe(45_658);

    const undo = await old.host.write([{ sheet: "A", row: 0, column: 1, value: 45_659 }]);
    expect([sheet.cells.get("0,1")?.value, undo[0]?.value]).toEqual([44_197, 45_658]);
    await old.host.write(undo);
    expect(sheet.cells.get("0,1")?.value).toBe(44_196);
  });

  it("stay as they are where the workbook counts from 1900", async () => {
    const { host, model } = openExcel([{ name: "A", rows: dated(45_658, "") }]);
    changeCell(sheetOf(model, "A"), { row: 0, column: 1 }, { format: "dd/mm/yyyy", shown: "01/01/2025" });
    expect((await host.read()).sheets[0]?.values[0]?.[1]).toBe(45_658);
  });
});
