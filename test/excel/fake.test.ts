import { describe, expect, it } from "vitest";
import { modelOf } from "./fake/describe-workbook";
import { FakeExcel } from "./fake/fake-excel";

/** The fake is of use only as far as it refuses what it does not know, and what Excel would refuse. */
describe("the fake Excel", () => {
  const open = (options = {}): FakeExcel =>
    new FakeExcel(
      modelOf([
        {
          name: "A",
          rows: [
            [1, 2],
            [3, 4],
          ],
          merges: ["A1:A2"],
        },
      ]),
      options,
    );
  const inSheet = (
    excel: FakeExcel,
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  ): Promise<void> =>
    excel.run({}, async (context) => {
      work(context.workbook.worksheets.getItem("A"), context);
      await context.sync();
    });

  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, RegExp]>([
    ["a property", (sheet) => sheet.load("tabColor"), /Worksheet has no property "tabColor"/],
    ["a method", (sheet) => sheet.calculate(true), /Worksheet has no method "calculate"/],
    ["an object", (sheet) => sheet.charts.load("count"), /Worksheet has no object "charts"/],
    ["a setter", (sheet) => (sheet.tabColor = "#FF0000"), /Worksheet has no setter "tabColor"/],
    ["loading everything", (sheet) => sheet.load(), /Worksheet is loaded as a whole/],
    [
      "a child of a null object",
      (_, { workbook }) => {
        workbook.worksheets.getItemOrNullObject("B").getRange("A1").load("values");
      },
      /of a null object/,
    ],
    ["a covered cell", (sheet) => (sheet.getRange("A2").formulas = [[1]]), /under the merged A1:A2/],
  ])("fails the test that asks for %s it does not know", async (_, work, message) => {
    await expect(inSheet(open(), work)).rejects.toMatchObject({
      name: "NotKnown",
      message: expect.stringMatching(message) as string,
    });
  });

  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, string]>([
    [
      "a table of the wrong shape",
      (sheet) => (sheet.getRange("A1:B2").formulas = [[1, 2]]),
      "InvalidArgument",
    ],
    ["an address that is none", (sheet) => sheet.getRange("A0").load("values"), "InvalidArgument"],
    [
      "a sheet that is not there",
      (_, { workbook }) => workbook.worksheets.getItem("B").load("name"),
      "ItemNotFound",
    ],
    [
      "a text that is read as a formula",
      (sheet) => (sheet.getRange("B1").formulas = [["+62 812"]]),
      "InvalidArgument",
    ],
  ])("refuses %s like Excel", async (_, work, code) => {
    await expect(inSheet(open(), work)).rejects.toMatchObject({ name: "RichApi.Error", code });
  });

  it("keeps what was done before a refusal, as Excel does", async () => {
    const excel = open();
    const half = inSheet(excel, (sheet) => {
      sheet.getRange("B1").formulas = [[9]];
      sheet.getRange("B2:B3").formulas = [[1]];
    });
    await expect(half).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(excel.model.sheets[0]?.cells.get("0,1")?.value).toBe(9);
  });

  it.each([
    ["1.10", 1.1],
    ["5.01.02", 45_000],
    ["TRUE", true],
    ["'1.10", "1.10"],
  ])("enters %s as a person would", async (typed, value) => {
    const excel = open();
    await inSheet(excel, (sheet) => (sheet.getRange("B1").formulas = [[typed]]));
    expect(excel.model.sheets[0]?.cells.get("0,1")?.value).toBe(value);
  });

  it("lets the real client say what was not loaded, and what an older Excel does not know", async () => {
    const unloaded = open().run({}, (context) => Promise.resolve(context.workbook.name));
    await expect(unloaded).rejects.toMatchObject({ code: "PropertyNotLoaded" });
    const older = inSheet(open({ excelApi: "1.8" }), (sheet) => sheet.getRanges("A1").load("address"));
    await expect(older).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("counts round trips and what they carry", async () => {
    const excel = open();
    await inSheet(excel, (sheet) => sheet.getRange("A1:B2").load("values"));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([excel.syncs, excel.releases]).toEqual([1, 1]);
    expect(excel.bytesOut).toBeGreaterThan(500);
    expect(excel.bytesIn).toBeGreaterThan(
      JSON.stringify([
        [1, 2],
        [3, 4],
      ]).length,
    );
  });
});
