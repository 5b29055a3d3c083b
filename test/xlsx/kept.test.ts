import { describe, expect, it } from "vitest";
import { HostError } from "../../core/workbook/host";
import type { Mark } from "../../core/workbook/mark";
import { FileHost } from "../../xlsx/file-host";
import { partsOf, relationships, stylesOf, textsOf, zipOf } from "./package-of";
import { newSheetOf } from "../hosts/new-sheet-of";

const CELLS =
  '<row r="1" spans="1:4" ht="30" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><r><t>Dinas </t></r><r><rPr><b/>' +
  '</rPr><t>Sosial</t></r></is></c><c r="D1" cm="1"><f t="array" ref="D1:D2">A1:A2*1</f><v>5</v></c></row>' +
  '<row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*2</f><v>2</v></c><c r="D2"><v>6</v></c></row>' +
  '<row r="3"><c r="B3"><f t="shared" si="0"/><v>4</v></c></row><row r="4"><c r="B4"><f t="shared" si="0"/><v>6</v></c></row>';

const SHEET =
  '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" ' +
  'topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="33.5"/></cols>' +
  `<sheetData>${CELLS}</sheetData><autoFilter ref="A1:D4"/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>` +
  '<conditionalFormatting sqref="A2:A9"><cfRule type="cellIs" dxfId="0" priority="7" operator="greaterThan">' +
  "<formula>5</formula></cfRule></conditionalFormatting>" +
  '<dataValidations count="1"><dataValidation type="list" sqref="B9" prompt="a > b"><formula1>"a,b"</formula1>' +
  '</dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="1" bottom="1" header="0.3" footer="0.3"/>' +
  '<pageSetup orientation="landscape" r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{unknown}"/></extLst>';

const PARTS = partsOf(SHEET, {
  "xl/styles.xml": stylesOf("0", "#,##0").replace(
    "</cellXfs>",
    '</cellXfs><cellStyles count="1"><cellStyle name="Gaya Kantor" xfId="0"/></cellStyles>' +
      '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/>',
  ),
  "xl/calcChain.xml": '<calcChain><c r="B2"/></calcChain>',
  "xl/_rels/workbook.xml.rels": relationships({
    rId1: ["worksheet", "worksheets/sheet1.xml"],
    rId2: ["styles", "styles.xml"],
    rId3: ["calcChain", "calcChain.xml"],
  }),
  "xl/drawings/vmlDrawing1.vml": "<xml>catatan</xml>",
  "docProps/custom.xml": "<Properties>milik kantor</Properties>",
});

const MARKS: readonly Mark[] = [
  { sheet: "Data", severity: "error", ranges: [{ top: 0, left: 0, bottom: 1, right: 0 }] },
  { sheet: "Data", severity: "info", ranges: [{ top: 3, left: 3, bottom: 3, right: 3 }] },
];

const open = (): Promise<FileHost> => FileHost.open(zipOf(PARTS), "contoh.xlsx");

describe("FileHost: all that it was not asked to change", () => {
  it("saves an untouched workbook part by part as it was", async () => {
    expect(textsOf(await (await open()).save())).toEqual(PARTS);
  });

  it("is the same text in every part after mark and unmark", async () => {
    const host = await open();
    await host.mark(MARKS);
    expect(textsOf(await host.save())).not.toEqual(PARTS);
    await host.unmark();
    expect(textsOf(await host.save())).toEqual(PARTS);
  });

  it("adds to a marked workbook nothing but conditional formats and their looks", async () => {
    const host = await open();
    await host.mark(MARKS);
    const {
      "xl/worksheets/sheet1.xml": sheet = "",
      "xl/styles.xml": styles = "",
      ...rest
    } = textsOf(await host.save());
    expect(PARTS).toMatchObject(rest);
    const added = [
      ...sheet.matchAll(/<conditionalFormatting sqref="([^"]*)"><cfRule type="expression" ([^>]*)>/g),
    ];
    expect(added.map(([, area, attributes]) => [area, attributes])).toEqual([
      ["A1:A2", 'dxfId="1" priority="8"'],
      ["D4", 'dxfId="3" priority="9"'],
    ]);
    expect(sheet.indexOf("renstra:")).toBeLessThan(sheet.indexOf("<dataValidations"));
    expect(sheet.indexOf("renstra:")).toBeGreaterThan(sheet.indexOf('priority="7"'));
    expect(styles).toContain(
      '<dxfs count="4"><dxf><font><b/></font></dxf><dxf><font><color rgb="FF6B0010"/>',
    );
  });

  it("removes its rule from a block that another program joined with the planner's", async () => {
    const joined = PARTS["xl/worksheets/sheet1.xml"]?.replace(
      "</cfRule>",
      '</cfRule><cfRule type="expression" dxfId="0" priority="1"><formula>N(&quot;renstra:info&quot;)=0</formula></cfRule>',
    );
    const host = await FileHost.open(
      zipOf({ ...PARTS, "xl/worksheets/sheet1.xml": joined ?? "" }),
      "contoh.xlsx",
    );
    await host.unmark();
    expect(textsOf(await host.save())).toEqual(PARTS);
  });
});

describe("FileHost: edits", () => {
  it("keeps the cell's style, and takes away results that were calculated before the edit", async () => {
    const host = await open();
    await host.write([{ sheet: "Data", row: 0, column: 0, value: "=1+1" }]);
    const {
      "xl/worksheets/sheet1.xml": sheet,
      "xl/workbook.xml": workbook,
      ...rest
    } = textsOf(await host.save());
    expect(sheet).toContain('<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(sheet).toContain('<row r="3"><c r="B3"><f t="shared" si="0"/></c></row>');
    expect(workbook).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
    expect(rest["xl/calcChain.xml"]).toBeUndefined();
    expect(rest["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  it("changes the first cell of a shared formula without changing the others", async () => {
    const host = await open();
    const before = await host.read();
    const undo = await host.write([{ sheet: "Data", row: 1, column: 1, value: 99 }]);
    expect((await host.read()).sheets[0]?.formulas).toEqual({ D1: "=A1:A2*1", B3: "=A3*2", B4: "=A4*2" });
    await host.write(undo);
    expect(await host.read()).toEqual(before);
  });

  it("brings a text with mixed fonts back as it was", async () => {
    const host = await open();
    await host.write(await host.write([{ sheet: "Data", row: 0, column: 0, value: null }]));
    expect(textsOf(await host.save())["xl/worksheets/sheet1.xml"]).toContain("<rPr><b/></rPr><t>Sosial</t>");
  });

  it("refuses a cell inside an array formula, a text that is too long and a protected sheet", async () => {
    const host = await open();
    const before = await host.read();
    const first = { sheet: "Data", row: 8, column: 0, value: 1 };
    for (const bad of [
      { row: 1, column: 3, value: 1 },
      { row: 0, column: 0, value: "x".repeat(32_768) },
    ]) {
      await expect(host.write([first, { sheet: "Data", ...bad }])).rejects.toBeInstanceOf(HostError);
    }
    expect(await host.read()).toEqual(before);
    const locked = SHEET.replace("<autoFilter", '<sheetProtection sheet="1"/><autoFilter');
    const protectedHost = await FileHost.open(zipOf(partsOf(locked)), "contoh.xlsx");
    await expect(protectedHost.write([first])).rejects.toThrow(/^Lembar "Data" dilindungi/);
  });

  it("refuses a new sheet in a workbook whose structure is locked", async () => {
    const workbook = PARTS["xl/workbook.xml"]?.replace(
      "<sheets>",
      '<workbookProtection lockStructure="1"/><sheets>',
    );
    const host = await FileHost.open(zipOf({ ...PARTS, "xl/workbook.xml": workbook ?? "" }), "contoh.xlsx");
    await expect(host.addSheet(newSheetOf("Baru", []))).rejects.toThrow(/^Struktur buku kerja ini dikunci/);
  });
});
