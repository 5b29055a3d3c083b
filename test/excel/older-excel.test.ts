import { describe, expect, it } from "vitest";
import { parseRange } from "../../core/workbook/address";
import { isMarkFormula } from "../../core/workbook/mark";
import { capabilitiesOf, noticesOf } from "../../excel-addin/host/capabilities";
import type { SheetDescription } from "../hosts/contract";
import { formatsIn } from "./fake/describe-workbook";
import { openExcel } from "./open-excel";
import { newSheetOf } from "../hosts/new-sheet-of";

const WORKBOOK: readonly SheetDescription[] = [
  {
    name: "T-C.27",
    rows: [
      ["Kode", "Pagu"],
      ["5.01.02", 100],
      ["1.10", 200],
    ],
    formulas: { B3: "=B2*2" },
    merges: ["A1:B1"],
  },
  { name: "Terkunci", rows: [[1]], isProtected: true },
];

/** The real client refuses by itself what a version does not know. */
const VERSIONS = ["1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.12", "1.13", "1.19", "1.20"];
const minor = (version: string): number => Number(version.split(".")[1]);

describe.each(VERSIONS)("ExcelApi %s", (excelApi) => {
  it("reads all that it can", async () => {
    const { host } = openExcel(WORKBOOK, { excelApi });
    const newest = await openExcel(WORKBOOK).host.read();
    const read = await host.read();
    expect(read.name).toBe(minor(excelApi) >= 7 ? "Renstra.xlsx" : "Buku kerja");
    expect(read.sheets).toEqual(
      newest.sheets.map((sheet) => ({
        ...sheet,
        merges: minor(excelApi) >= 13 ? sheet.merges : [],
      })),
    );
  });

  it("marks, or says that it cannot", async () => {
    const { host, model } = openExcel(WORKBOOK, { excelApi });
    const ranges = ["A2", "B2:B3"].flatMap((text) => parseRange(text) ?? []);
    const marking = host.mark([{ sheet: "T-C.27", severity: "error", ranges }]);
    if (minor(excelApi) < 6)
      await expect(marking).rejects.toThrow(/tidak dapat memberi tanda: buka temuannya/);
    else await marking;
    const ours = formatsIn(model, "T-C.27").filter(({ formula }) => isMarkFormula(formula));
    const areas = ours.map(({ range }) => range).sort();
    expect(areas).toEqual(minor(excelApi) < 6 ? [] : minor(excelApi) < 9 ? ["A2", "B2:B3"] : ["A2,B2:B3"]);
    await host.unmark();
    expect(formatsIn(model, "T-C.27")).toEqual([]);
  });

  it("writes, undoes, selects, adds sheets and remembers", async () => {
    const { host, model } = openExcel(WORKBOOK, { excelApi });
    const before = await host.read();
    const undo = await host.write([{ sheet: "T-C.27", row: 2, column: 1, value: 7 }]);
    expect(await host.read()).not.toEqual(before);
    await host.write(undo);
    expect(await host.read()).toEqual(before);

    await host.select({ sheet: "T-C.27", row: 2, column: 1 });
    expect(await host.selection()).toEqual({ sheet: "T-C.27", row: 2, column: 1 });
    expect(await host.addSheet(newSheetOf("Hasil", [["a"]]))).toBe("Hasil");
    await host.store.set("abaikan", "[1]");
    await host.store.set("lain", "x");
    await host.store.set("lain", null);
    await host.store.set("tak ada", null);
    expect([await host.store.get("abaikan"), await host.store.get("lain")]).toEqual(["[1]", null]);
    expect([model.parts.length, model.settings.size]).toEqual(minor(excelApi) < 5 ? [0, 1] : [1, 0]);
  });

  it("lets itself be listened to, even where it reports nothing", async () => {
    const { host, excel } = openExcel(WORKBOOK, { excelApi });
    const stop = host.onEdit(() => undefined);
    await host.read();
    expect(excel.listeners).toBe(minor(excelApi) < 9 ? 0 : 1);
    stop();
  });
});

describe("what an Excel cannot do", () => {
  it("is nothing in the newest one", () => {
    expect(noticesOf(() => true)).toEqual([]);
    expect(Object.values(capabilitiesOf(() => true))).not.toContain(false);
  });

  it("is said in one sentence each, with what works instead", () => {
    const notices = noticesOf(() => false);
    expect(notices).toHaveLength(6);
    for (const notice of notices) expect(notice).toMatch(/^Excel ini [^\n]*[:;] [^\n]*\.$/);
  });

  it("is asked set by set", () => {
    const withoutFunctions = noticesOf((set) => set !== "CustomFunctionsRuntime");
    expect(withoutFunctions).toEqual([
      "Excel ini tidak mengenal fungsi RENSTRA di dalam sel; pemeriksaan tetap berjalan.",
    ]);
  });
});
