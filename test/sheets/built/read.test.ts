import { describe, expect, it } from "vitest";
import { parseSnapshot, type SheetSnapshot } from "../../../core/workbook/snapshot";
import { ask } from "../ask";
import { startScript, type Script } from "../script";

function readSheets(script: Script): SheetSnapshot[] {
  return parseSnapshot(ask(script, "read").result).sheets;
}

describe("read", () => {
  it("gives what stands in the sheets, as plain data", () => {
    const script = startScript([
      {
        name: "T-C.27",
        rows: [
          ["Kode", "Pagu", null],
          ["5.01.02", 1.5, true],
          ["1.10", "#DIV/0!", null],
        ],
        formulas: { B3: "=1/0" },
        merges: ["B1:C1"],
      },
    ]);
    script.workbook.sheet("T-C.27").formats.set("B2", "#,##0.0");
    script.workbook.sheet("T-C.27").formats.set("C1", "0.###############");
    expect(ask(script, "read").result).toEqual({
      name: "Renstra Dinas",
      sheets: [
        {
          name: "T-C.27",
          visibility: "visible",
          protected: false,
          origin: { row: 0, column: 0 },
          values: [
            ["Kode", "Pagu", null],
            ["5.01.02", 1.5, true],
            ["1.10", "#DIV/0!", null],
          ],
          shown: [
            ["Kode", "Pagu", ""],
            ["5.01.02", "1,5", "TRUE"],
            ["1.10", "#DIV/0!", ""],
          ],
          formats: [
            ["General", "General", ""],
            ["General", "#,##0.0", "General"],
            ["General", "General", "General"],
          ],
          formulas: { B3: "=1/0" },
          merges: ["B1:C1"],
        },
      ],
    });
  });

  it("keeps an empty sheet apart from one whose only cell has an empty result", () => {
    const script = startScript([
      { name: "Kosong", rows: [] },
      { name: "Rumus", rows: [[null]], formulas: { A1: '=""' } },
    ]);
    const [empty, formula] = readSheets(script);
    expect([empty?.values, empty?.shown, empty?.formats, empty?.formulas]).toEqual([[], [], [], {}]);
    expect([formula?.values, formula?.formulas]).toEqual([[[null]], { A1: '=""' }]);
  });

  it.each(["Asia/Jakarta", "Asia/Jayapura", "America/Los_Angeles", "Etc/GMT"])(
    "turns dates into serial numbers on the spreadsheet's own clock: %s",
    (timeZone) => {
      // 17 August 2025; 9 March 2025 02:30 does not exist in Los Angeles, so 03:30; a time alone; half a second.
      const serials = [45_886, 45_725 + 3.5 / 24, 45_886.25, 45_886 + 0.5 / 86_400];
      const script = startScript([{ name: "A", rows: serials.map((serial) => [serial]) }]);
      script.workbook.timeZone = timeZone;
      for (const row of [1, 2, 3, 4])
        script.workbook.sheet("A").formats.set(`A${String(row)}`, "dd/mm/yyyy hh:mm");
      const values = readSheets(script)[0]?.values.map(([value]) => value) ?? [];
      values.forEach((value, index) => {
        expect(value).toBeCloseTo(serials[index] ?? NaN, 8);
      });
      expect(script.calls.total("Utilities.")).toBe(0);
    },
  );

  it("says which sheets are hidden, and which this user may not edit", () => {
    const script = startScript([
      { name: "Terkunci", rows: [[1]], isProtected: true },
      { name: "Arsip", rows: [[1]], isHidden: true },
      { name: "Milik sendiri", rows: [[1]] },
    ]);
    script.workbook.sheet("Milik sendiri").protections = [{ range: null, canEdit: true }];
    const states = readSheets(script).map((sheet) => [sheet.name, sheet.visibility, sheet.protected]);
    expect(states).toEqual([
      ["Terkunci", "visible", true],
      ["Arsip", "hidden", false],
      ["Milik sendiri", "visible", false],
    ]);
  });

  it("leaves out a chart on a sheet of its own, and never unhides or changes anything", () => {
    const script = startScript([
      { name: "A", rows: [[1]] },
      { name: "Bagan1", rows: [] },
    ]);
    script.workbook.sheet("Bagan1").type = "OBJECT";
    const before = script.workbook.contents();
    expect(readSheets(script).map(({ name }) => name)).toEqual(["A"]);
    expect(ask(script, "unmark").result).toBeNull();
    expect(script.workbook.contents()).toEqual(before);
  });
});
