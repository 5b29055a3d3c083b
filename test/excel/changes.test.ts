import { afterEach, expect, it } from "vitest";
import { openExcel, sheetOf, type OpenExcel } from "./open-excel";
import { newSheetOf } from "../hosts/new-sheet-of";

const WORKBOOK = [{ name: "A", rows: [["x"], [1]] }];
let stop = (): void => undefined;

afterEach(() => {
  stop();
});

/** Counts what it is told. */
async function listen({ host }: OpenExcel): Promise<() => Promise<number>> {
  let told = 0;
  stop = host.onEdit(() => (told += 1));
  await settled();
  return async () => {
    await settled();
    return told;
  };
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

it("tells of edits by the user and by others in the same workbook", async () => {
  const open = openExcel(WORKBOOK);
  const told = await listen(open);
  open.excel.typed(sheetOf(open.model, "A"), 1, 5);
  open.excel.typed(sheetOf(open.model, "A"), 1, 6, "Remote");
  expect(await told()).toBe(2);
});

it.each(["1.9", "1.14"])("keeps silent about what the port itself writes (ExcelApi %s)", async (excelApi) => {
  const open = openExcel(WORKBOOK, { excelApi });
  const told = await listen(open);
  await open.host.write(await open.host.write([{ sheet: "A", row: 1, column: 0, value: 2 }]));
  await open.host.addSheet(newSheetOf("B", [[1]]));
  expect(await told()).toBe(0);
  open.excel.typed(sheetOf(open.model, "A"), 1, 6, "Remote");
  expect(await told()).toBe(1);
});

it("lets go of Excel when nobody listens any more, and can listen again", async () => {
  const open = openExcel(WORKBOOK);
  const told = await listen(open);
  const stopSecond = open.host.onEdit(() => undefined);
  stop();
  await settled();
  expect(open.excel.listeners).toBe(1);
  stopSecond();
  await settled();
  expect(open.excel.listeners).toBe(0);
  open.excel.typed(sheetOf(open.model, "A"), 1, 5);
  expect(await told()).toBe(0);
  const again = await listen(open);
  open.excel.typed(sheetOf(open.model, "A"), 1, 6);
  expect(await again()).toBe(1);
});

it("works without reports where Excel refuses them", async () => {
  const open = openExcel(WORKBOOK);
  open.excel.failNext({ at: 1, done: 0, code: "GeneralException" });
  const told = await listen(open);
  expect((await open.host.read()).sheets).toHaveLength(1);
  expect(await told()).toBe(0);
});
