import { describe, expect, it } from "vitest";
import { HostError } from "../../core/workbook/host";
import { FileHost } from "../../xlsx/file-host";
import { readLooks } from "../../xlsx/looks";
import { newSheetOf } from "../hosts/new-sheet-of";
import { SAMPLE_REPORT } from "../hosts/sample-report";
import { partsOf, stylesOf, textsOf, zipOf } from "./package-of";

const PARTS = partsOf('<sheetData><row r="1"><c r="A1" s="1"><f>1+1</f><v>2</v></c></row></sheetData>', {
  "xl/styles.xml": stylesOf("0", "#,##0").replace(
    "<cellXfs>",
    '<fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font></fonts><cellXfs>',
  ),
});

const open = (parts = PARTS): Promise<FileHost> => FileHost.open(zipOf(parts), "contoh.xlsx");

describe("FileHost: a new sheet", () => {
  it("is read back with its values, formula, result, formats and merges", async () => {
    const host = await open();
    expect(await host.addSheet(SAMPLE_REPORT)).toBe("Laporan");
    const sheet = (await host.read()).sheets[1];
    expect(sheet?.values).toEqual([
      ["=LAPORAN & <hasil>", null, null],
      ["Dinas Sosial", null, null],
      [null, null, null],
      ["Sel", "Temuan", "Pagu"],
      ["B2", "+62 bukan rumus, dan kalimat ini cukup panjang untuk dua baris", 1250000.5],
      ["A1", "5.01.02", 57.6],
      ["JUMLAH", null, 1250058.1],
      ["tanpa rupa", null, true],
    ]);
    expect(sheet?.formulas).toEqual({ C7: "=SUM(C5:C6)" });
    expect(sheet?.merges).toEqual(["A1:C1", "A7:B7"]);
    expect(sheet?.formats.map((row) => row[2])).toEqual([
      "",
      "",
      "",
      "",
      "#,##0.00",
      "#,##0.00",
      "#,##0.00",
      "",
    ]);
  });

  it("has the looks, widths and frozen rows that were asked for", async () => {
    const host = await open();
    await host.addSheet(SAMPLE_REPORT);
    const look = (await readLooks(await host.save())).find(({ name }) => name === "Laporan");
    const of = (row: number, column: number): unknown =>
      look?.cells.find((cell) => cell.row === row && cell.column === column)?.look;
    expect(of(0, 0)).toEqual({ bold: true, size: 14, family: "Calibri" });
    expect(of(4, 0)).toMatchObject({
      fill: "#FFC7CE",
      colour: "#6B0010",
      underline: true,
      wrap: true,
      vertical: "top",
    });
    expect(of(3, 1)).toMatchObject({ bold: true, fill: "#E7E6E6", horizontal: "center", vertical: "center" });
    expect(of(4, 2)).toMatchObject({
      size: 11,
      format: "#,##0.00",
      borders: { left: { line: "thin", colour: "#A6A6A6" } },
    });
    expect(of(7, 0)).toBeUndefined();
    expect([...(look?.widths ?? [])]).toEqual([
      [0, 12],
      [1, 40],
    ]);
    expect(look?.frozen).toEqual({ rows: 4, columns: 0 });
  });

  it("says links, the page and its repeated rows in the order of the schema", async () => {
    const host = await open();
    await host.addSheet(SAMPLE_REPORT);
    const { "xl/worksheets/sheet2.xml": sheet = "", "xl/workbook.xml": workbook } = textsOf(
      await host.save(),
    );
    expect(sheet).toContain(
      `<hyperlinks><hyperlink ref="A5" location="'T-C.27'!B2"/>` +
        `<hyperlink ref="A6" location="'O''Neil &amp; &lt;Rekan&gt;'!A1"/></hyperlinks>`,
    );
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect([...sheet.matchAll(/<row [^>]*ht=[^>]*>/g)].join()).toBe('<row r="5" ht="30">');
    const order = [
      ...sheet.matchAll(
        /<(sheetPr|sheetViews|cols|sheetData|mergeCells|hyperlinks|pageMargins|pageSetup)[ >]/g,
      ),
    ];
    expect(order.map(([, name]) => name)).toEqual(
      "sheetPr sheetViews cols sheetData mergeCells hyperlinks pageMargins pageSetup".split(" "),
    );
    expect(workbook).toContain(
      '</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">Laporan!$4:$4</definedName>' +
        '</definedNames><calcPr fullCalcOnLoad="1"/>',
    );
  });
});

describe("FileHost: what was there before a new sheet", () => {
  it("keeps styles, cells and results as they were", async () => {
    const host = await open();
    await host.addSheet(SAMPLE_REPORT);
    const saved = textsOf(await host.save());
    expect(saved["xl/worksheets/sheet1.xml"]).toBe(PARTS["xl/worksheets/sheet1.xml"]);
    const styles = saved["xl/styles.xml"] ?? "";
    expect(styles).toContain(
      '<xf numFmtId="170" applyNumberFormat="1"/><xf numFmtId="171" applyNumberFormat="1"/><xf ',
    );
    expect(styles).toContain(
      '<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font><font>',
    );
    expect(
      [...styles.matchAll(/<(numFmts|fonts|fills|borders|cellXfs)[ >]/g)].map(([, name]) => name),
    ).toEqual("numFmts fonts fills borders cellXfs".split(" "));
  });

  it("adds no style twice", async () => {
    const host = await open();
    await host.addSheet(SAMPLE_REPORT);
    const once = textsOf(await host.save())["xl/styles.xml"];
    expect(await host.addSheet(SAMPLE_REPORT)).toBe("Laporan (2)");
    expect(textsOf(await host.save())["xl/styles.xml"]).toBe(once);
  });

  it("touches neither styles nor names for a sheet without looks", async () => {
    const host = await open();
    await host.addSheet(newSheetOf("Polos", [["a", 1]]));
    const saved = textsOf(await host.save());
    expect(saved["xl/styles.xml"]).toBe(PARTS["xl/styles.xml"]);
    expect(saved["xl/workbook.xml"]).not.toMatch(/definedName|calcPr/);
  });

  it("serves a style sheet whose elements have a prefix, and a workbook without one", async () => {
    const styles = PARTS["xl/styles.xml"] ?? "";
    const prefixed = styles.replace(/<(\/?)/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    for (const parts of [{ ...PARTS, "xl/styles.xml": prefixed }, partsOf("<sheetData/>")]) {
      const host = await open(parts);
      await host.addSheet(SAMPLE_REPORT);
      const [, look] = await readLooks(await host.save());
      expect(look?.cells.find(({ row, column }) => row === 4 && column === 0)?.look.fill).toBe("#FFC7CE");
    }
  });

  it("adds nothing at all where a text is too long for a cell", async () => {
    const host = await open();
    const tooLong = newSheetOf("Panjang", [["a"], ["x".repeat(32_768)]]);
    await expect(host.addSheet(tooLong)).rejects.toBeInstanceOf(HostError);
    expect(textsOf(await host.save())).toEqual(PARTS);
  });
});
