import { describe, expect, it } from "vitest";
import { LARGE_SHEET, SAMPLE_REPORT } from "../hosts/sample-report";
import { cellAt } from "./fake/model";
import { contentsOf, openExcel, sheetOf, type OpenExcel } from "./open-excel";

const open = (excelApi = "1.20"): OpenExcel =>
  openExcel([{ name: "T-C.27", rows: [["Kode"]] }], { excelApi });

describe("Excel: a new sheet", () => {
  it("has its looks, links, widths, frozen rows and page", async () => {
    const { host, model } = open();
    expect(await host.addSheet(SAMPLE_REPORT)).toBe("Laporan");
    const { looks, links, widths, frozenRows, page } = sheetOf(model, "Laporan");
    expect(looks.get("0,0")).toEqual({ bold: true, size: 14 });
    expect(looks.get("3,1")).toMatchObject({ bold: true, fill: "#E7E6E6", horizontalAlignment: "Center" });
    expect(looks.get("4,0")).toMatchObject({
      fill: "#FFC7CE",
      color: "#6B0010",
      underline: "Single",
      wrapText: true,
    });
    expect(looks.get("5,2")).toMatchObject({ verticalAlignment: "Top", "EdgeRight color": "#A6A6A6" });
    expect(looks.get("7,0")).toBeUndefined();
    expect([...links]).toEqual([
      ["4,0", "'T-C.27'!B2"],
      ["5,0", "'O''Neil & <Rekan>'!A1"],
    ]);
    expect([...widths]).toEqual([
      [0, 66.75],
      [1, 213.75],
    ]);
    expect(frozenRows).toBe(4);
    const fitted = { orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } };
    expect(page).toEqual({ ...fitted, titleRows: "$4:$4" });
  });

  it("has the cells' own texts where links were set, and no text became a formula", async () => {
    const { host, model } = open();
    await host.addSheet(SAMPLE_REPORT);
    const sheet = sheetOf(model, "Laporan");
    const texts = ["0,0", "4,0", "4,1", "5,1"].map((key) => sheet.cells.get(key));
    expect(texts.map((cell) => [cell?.value, cell?.formula])).toEqual([
      ["=LAPORAN & <hasil>", null],
      ["B2", null],
      ["+62 bukan rumus, dan kalimat ini cukup panjang untuk dua baris", null],
      ["5.01.02", null],
    ]);
    expect(cellAt(sheet, 6, 2).formula).toBe("=SUM(C5:C6)");
  });

  it("does without what an older Excel lacks", async () => {
    const { host, model } = open("1.6");
    await host.addSheet(SAMPLE_REPORT);
    const { links, looks, frozenRows, page, merges } = sheetOf(model, "Laporan");
    expect([links.size, frozenRows, page.paperSize, merges.length]).toEqual([0, 0, "Letter", 2]);
    expect(looks.get("4,0")).toMatchObject({ fill: "#FFC7CE" });
  });

  it("stays where only its page cannot be set up, as without a printer", async () => {
    const { host, excel, model } = open();
    excel.failNext({ at: 4, code: "GeneralException", done: 0 });
    expect(await host.addSheet(SAMPLE_REPORT)).toBe("Laporan");
    expect(cellAt(sheetOf(model, "Laporan"), 0, 0).value).toBe("=LAPORAN & <hasil>");
  });

  it.each([0, 0.5, 0.99])("does not stay where it breaks off after %d of its filling", async (done) => {
    const { host, excel, model } = open();
    const before = contentsOf(model);
    excel.failNext({ at: 3, code: "GeneralException", done });
    await expect(host.addSheet(SAMPLE_REPORT)).rejects.toThrow(/Excel mengalami gangguan/);
    expect(contentsOf(model)).toEqual(before);
  });

  it("takes four syncs for 2,000 rows with 500 links, and less than a megabyte", async () => {
    const { host, excel, model } = open();
    excel.resetCounts();
    await host.addSheet(LARGE_SHEET);
    expect(excel.syncs).toBe(4);
    // Excel on the web takes 5 MB at a time.
    expect(excel.bytesOut).toBeLessThan(750_000);
    expect(sheetOf(model, "Besar").links.size).toBe(500);
  });
});
