import { expect, it } from "vitest";
import { parseRange } from "../../core/workbook/address";
import { HostError } from "../../core/workbook/host";
import { openExcel, sheetOf, type OpenExcel } from "./open-excel";
import { newSheetOf } from "../hosts/new-sheet-of";

const A2 = { sheet: "A", row: 1, column: 0 };

const ACTIONS: [string, (open: OpenExcel) => Promise<unknown>][] = [
  ["read", ({ host }) => host.read()],
  [
    "mark",
    ({ host }) => host.mark([{ sheet: "A", severity: "error", ranges: [parseRange("A1") ?? []].flat() }]),
  ],
  ["unmark", ({ host }) => host.unmark()],
  ["write", ({ host }) => host.write([{ ...A2, value: 7 }])],
  ["select", ({ host }) => host.select(A2)],
  ["selection", ({ host }) => host.selection()],
  ["addSheet", ({ host }) => host.addSheet(newSheetOf("B", [[1]]))],
  ["store.get", ({ host }) => host.store.get("a")],
  ["store.set", ({ host }) => host.store.set("a", "b")],
];

it.each(ACTIONS)("%s waits until the user has left the cell, and then does it", async (_, action) => {
  const open = openExcel([{ name: "A", rows: [["x"], [1]] }]);
  open.excel.enterCell();
  let isDone = false;
  const running = action(open).then(() => (isDone = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([isDone, open.excel.syncs]).toEqual([false, 1]);
  open.excel.leaveCell();
  await running;
  expect(isDone).toBe(true);
});

/** An Excel that cannot wait cannot mark either. */
const ANYWHERE = ACTIONS.filter(([name]) => !name.endsWith("mark"));

it.each(ANYWHERE)("%s in an Excel that cannot wait says what to do", async (_, action) => {
  const open = openExcel([{ name: "A", rows: [["x"], [1]] }], { excelApi: "1.4" });
  open.excel.enterCell();
  await expect(action(open)).rejects.toBeInstanceOf(HostError);
  await expect(action(open)).rejects.toThrow(
    "Ada sel yang sedang diubah: tekan Enter di sel itu, lalu coba lagi.",
  );
  expect(sheetOf(open.model, "A").cells.get("1,0")?.value).toBe(1);
});
