import { expect, it } from "vitest";
import { openExcel, sheetOf } from "./open-excel";

const WORKBOOK = [
  { name: "A", rows: [["x"], [1]] },
  { name: "B", rows: [[1]], isHidden: true },
];

it("shows the cell's sheet and selects the cell", async () => {
  const { host, model } = openExcel([...WORKBOOK, { name: "O'Neil & <Rekan>", rows: [[1]] }]);
  await host.select({ sheet: "O'Neil & <Rekan>", row: 9, column: 27 });
  expect(model.active).toEqual({
    sheet: "O'Neil & <Rekan>",
    range: { top: 9, left: 27, bottom: 9, right: 27 },
  });
});

it("shows nothing of a hidden sheet, and leaves it hidden", async () => {
  const { host, model } = openExcel(WORKBOOK);
  await host.select({ sheet: "B", row: 0, column: 0 });
  expect([model.active?.sheet, sheetOf(model, "B").visibility]).toEqual(["A", "Hidden"]);
});

it.each(["1.4", "1.20"])("takes the first cell of a whole column (ExcelApi %s)", async (excelApi) => {
  const { host, model, excel } = openExcel(WORKBOOK, { excelApi, cellsBeforeNull: 1_000 });
  model.active = { sheet: "A", range: { top: 0, left: 3, bottom: 1_048_575, right: 3 } };
  expect(await host.selection()).toEqual({ sheet: "A", row: 0, column: 3 });
  expect(excel.bytesIn).toBeLessThan(1_000);
});

it("is none where a chart is selected", async () => {
  const { host, model } = openExcel(WORKBOOK);
  model.active = null;
  expect(await host.selection()).toBeNull();
});
