import { describe, expect, it } from "vitest";
import type { Mark } from "../../core/workbook/mark";
import { FileHost } from "../../xlsx/file-host";
import { readLooks } from "../../xlsx/looks";
import { readWorkbook } from "../../xlsx/read";
import { attribute, elements } from "../../xlsx/xml";
import { WorkbookPackage } from "../../xlsx/package";
import type { SheetDescription } from "../hosts/contract";
import { workbookFile } from "../hosts/workbook-file";
import { SAMPLE_REPORT } from "../hosts/sample-report";
import { hasLibreOffice, throughLibreOffice } from "./libreoffice";
import { newSheetOf } from "../hosts/new-sheet-of";

const SHEETS: readonly SheetDescription[] = [
  {
    name: "T-C.27",
    rows: [
      ["Kode", "Uraian", "Pagu"],
      ["5.01.02", "Penyediaan jasa", 1250000],
      ["1.10", "<b>tebal</b> & lain", 57.6],
      ["JUMLAH", null, 1250057.6],
    ],
    formulas: { C4: "=SUM(C2:C3)" },
    merges: ["A4:B4"],
    formats: [{ range: "C2:C3", formula: "C2>100" }],
  },
  { name: "Arsip", rows: [["lama"]], isHidden: true },
];

const MARKS: readonly Mark[] = [
  { sheet: "T-C.27", severity: "error", ranges: [{ top: 1, left: 2, bottom: 2, right: 2 }] },
  { sheet: "T-C.27", severity: "warning", ranges: [{ top: 1, left: 0, bottom: 1, right: 0 }] },
];

describe.skipIf(!hasLibreOffice)("LibreOffice reads what FileHost saves", () => {
  it(
    "finds the same values and, beside the planner's, our conditional formats",
    { timeout: 60_000 },
    async () => {
      const original = await workbookFile(SHEETS);
      const host = await FileHost.open(original, "contoh.xlsx");
      await host.mark(MARKS);
      const exported = throughLibreOffice(await host.save());
      const [before, after] = [
        await readWorkbook(original, "contoh.xlsx"),
        await readWorkbook(exported, "contoh.xlsx"),
      ];
      const essence = before.sheets.map(({ name, values, formulas, merges }) => ({
        name,
        values,
        formulas,
        merges,
      }));
      expect(after.sheets).toMatchObject(essence);
      const sheet = new WorkbookPackage(exported).text("xl/worksheets/sheet1.xml");
      expect(sheet).toMatch(/sqref="C2:C3"[^]*C2&gt;100|sqref="C2:C3"[^]*C2>100/);
      for (const tag of ["renstra:galat", "renstra:peringatan"]) expect(sheet).toContain(tag);
    },
  );

  it(
    "calculates formulas anew after an edit, and finds hostile text as text",
    { timeout: 60_000 },
    async () => {
      const host = await FileHost.open(await workbookFile(SHEETS), "contoh.xlsx");
      await host.write([
        { sheet: "T-C.27", row: 1, column: 2, value: 1000 },
        { sheet: "T-C.27", row: 1, column: 1, value: "=1+1" },
        { sheet: "Arsip", row: 2, column: 0, formula: "=2*21" },
      ]);
      expect(await host.addSheet(newSheetOf("Periksa Renstra", [["@SUM(A1)", 5]]))).toBe("Periksa Renstra");
      await host.store.set("abaikan", "[]");
      const exported = await readWorkbook(throughLibreOffice(await host.save()), "contoh.xlsx");
      const values = exported.sheets.map((sheet) => sheet.values);
      expect(values[0]?.[3]?.[2]).toBe(1057.6);
      expect(values[0]?.[1]).toEqual(["5.01.02", "=1+1", 1000]);
      expect(values[1]).toEqual([["lama"], [null], [42]]);
      expect(values[2]).toEqual([["@SUM(A1)", 5]]);
    },
  );

  it(
    "finds a new sheet with its values, looks, links, merged areas and page set-up",
    { timeout: 60_000 },
    async () => {
      const host = await FileHost.open(await workbookFile(SHEETS), "contoh.xlsx");
      await host.addSheet(SAMPLE_REPORT);
      const exported = throughLibreOffice(await host.save());
      const sheet = (await readWorkbook(exported, "contoh.xlsx")).sheets[2];
      expect(sheet?.values[0]?.[0]).toBe("=LAPORAN & <hasil>");
      expect(sheet?.values[6]).toEqual(["JUMLAH", null, 1250058.1]);
      expect([sheet?.formulas["C7"], sheet?.merges]).toEqual(["=SUM(C5:C6)", ["A1:C1", "A7:B7"]]);
      const look = (await readLooks(exported))[2];
      const first = look?.cells.find(({ row, column }) => row === 4 && column === 0)?.look;
      expect(first).toMatchObject({ fill: "#FFC7CE", colour: "#6B0010", underline: true, wrap: true });
      const file = new WorkbookPackage(exported);
      const xml = file.text("xl/worksheets/sheet3.xml");
      const links = elements(xml, "hyperlink").map((link) => [
        attribute(link, "ref"),
        attribute(link, "location")?.replace(/^#/, ""),
      ]);
      expect(links).toEqual([
        ["A5", "'T-C.27'!B2"],
        ["A6", "'O''Neil & <Rekan>'!A1"],
      ]);
      expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"/);
      expect(xml).toMatch(/<pageSetUpPr fitToPage="(true|1)"/);
      expect(file.text(file.workbookPath)).toMatch(/Print_Titles"[^>]*>Laporan!\$4:\$4</);
    },
  );
});
