import { describe, expect, it } from "vitest";
import { capabilitiesOf } from "../../excel-addin/host/capabilities";
import { ExcelHost } from "../../excel-addin/host/excel-host";
import type { RunExcel } from "../../excel-addin/host/session";
import { at, WORKBOOK } from "../hosts/faults";
import { contentsOf, openExcel } from "./open-excel";
import { newSheetOf } from "../hosts/new-sheet-of";

describe("a sync that fails", () => {
  it("says that Ctrl+Z is needed where Excel does not let things be put right", async () => {
    const open = openExcel(WORKBOOK);
    open.excel.failNext({ at: 3, done: 0.7, code: "ConnectionFailure", forEver: true });
    const edits = [
      { ...at("T-C.27", 1, 1), value: 250 },
      { ...at("T-C.27", 3, 1), value: 350 },
    ];
    await expect(open.host.write(edits)).rejects.toThrow(/terputus.*tekan Ctrl\+Z di lembar/);
  });

  it("leaves alone a sheet that somebody else added under the same name in the same moment", async () => {
    const open = openExcel(WORKBOOK);
    const [theirs] = openExcel([{ name: "Hasil", rows: [["milik orang lain"]] }]).model.sheets;
    open.excel.meanwhile(2, () => open.model.sheets.push(...(theirs ? [{ ...theirs, id: "{lain}" }] : [])));
    await expect(open.host.addSheet(newSheetOf("Hasil", [["a"]]))).rejects.toThrow(
      /mungkin oleh orang lain.*coba sekali lagi/,
    );
    expect(contentsOf(open.model)["Hasil"]).toMatchObject({ "0,0": { value: "milik orang lain" } });
    expect(await open.host.addSheet(newSheetOf("Hasil", [["a"]]))).toBe("Hasil (2)");
  });

  it("that is no word of Excel's stays the fault of the program that it is", async () => {
    const capabilities = capabilitiesOf(() => true);
    const run: RunExcel = () => Promise.reject(new TypeError("x is undefined"));
    const host = new ExcelHost({ run, capabilities, cellsPerBlock: 1 });
    await expect(host.read()).rejects.toBeInstanceOf(TypeError);
  });
});
