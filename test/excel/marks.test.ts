import { describe, expect, it } from "vitest";
import { parseRange } from "../../core/workbook/address";
import { isMarkFormula, type Mark, type Severity } from "../../core/workbook/mark";
import type { SheetDescription } from "../hosts/contract";
import { formatsIn } from "./fake/describe-workbook";
import { openExcel, sheetOf, stateOf } from "./open-excel";

const WORKBOOK: readonly SheetDescription[] = [
  {
    name: "T-C.27",
    rows: [["Kode"], ["5.01"], [3]],
    formats: [
      { range: "A1:A3 C1", formula: "A1>50" },
      { range: "A2", formula: "A2<0" },
    ],
  },
  { name: "Terkunci", rows: [[1]], isProtected: true },
  { name: "Tersembunyi", rows: [[1]], isHidden: true },
];

function markOn(sheet: string, severity: Severity, ...ranges: string[]): Mark {
  return { sheet, severity, ranges: ranges.flatMap((range) => parseRange(range) ?? []) };
}

describe("marks", () => {
  it("leave the workbook exactly as it was once they are taken away", async () => {
    const { host, model } = openExcel(WORKBOOK);
    sheetOf(model, "T-C.27").formats.push({
      id: "{skala}",
      type: "ColorScale",
      areas: [parseRange("A1:A3") ?? []].flat(),
      formula: "",
      fill: "",
      font: "",
    });
    const before = stateOf(model);
    await host.mark([
      markOn("T-C.27", "error", "A2", "A3"),
      markOn("T-C.27", "info", "A1"),
      markOn("Tersembunyi", "warning", "A1"),
    ]);
    expect(stateOf(model)).not.toEqual(before);
    await host.unmark();
    expect(stateOf(model)).toEqual(before);
  });

  it("are one conditional format a severity, in the colours of its severity", async () => {
    const { host, model } = openExcel(WORKBOOK);
    await host.mark([
      markOn("T-C.27", "error", "A2"),
      markOn("T-C.27", "error", "A2", "C4:D5"),
      markOn("T-C.27", "warning", "A3"),
    ]);
    const ours = sheetOf(model, "T-C.27").formats.filter(({ formula }) => isMarkFormula(formula));
    expect(ours.map(({ formula, fill, font, areas }) => [formula, fill, font, areas.length])).toEqual([
      ['=N("renstra:peringatan")=0', "#FFEB9C", "#523A00", 1],
      ['=N("renstra:galat")=0', "#FFC7CE", "#6B0010", 2],
    ]);
  });

  it("pass over protected sheets, and nothing is ever unprotected", async () => {
    const { host, model } = openExcel(WORKBOOK);
    await host.mark([markOn("Terkunci", "error", "A1"), markOn("T-C.27", "error", "A1")]);
    expect(formatsIn(model, "Terkunci")).toEqual([]);
    expect(formatsIn(model, "T-C.27")).toHaveLength(3);
    expect(sheetOf(model, "Terkunci").isProtected).toBe(true);
  });

  it("are refused with an advice where all sheets are protected", async () => {
    const { host, model } = openExcel(WORKBOOK);
    await host.mark([markOn("T-C.27", "error", "A1")]);
    const attempt = host.mark([markOn("Terkunci", "error", "A1")]);
    await expect(attempt).rejects.toThrow(/dilindungi.*Buka Proteksi Lembar/);
    expect(formatsIn(model, "T-C.27")).toHaveLength(3);
  });

  it("that stand in a sheet that was protected since are named", async () => {
    const { host, model } = openExcel(WORKBOOK);
    await host.mark([markOn("T-C.27", "error", "A1"), markOn("Tersembunyi", "error", "A1")]);
    sheetOf(model, "T-C.27").isProtected = true;
    await expect(host.unmark()).rejects.toThrow(/Tanda di lembar "T-C\.27" tidak dapat dihapus/);
    expect(formatsIn(model, "Tersembunyi")).toEqual([]);
    expect(formatsIn(model, "T-C.27")).toHaveLength(3);
  });
});
