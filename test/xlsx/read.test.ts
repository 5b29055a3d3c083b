import { describe, expect, it } from "vitest";
import { parseSnapshot, type SheetSnapshot } from "../../core/workbook/snapshot";
import { readWorkbook } from "../../xlsx/read";
import { partsOf, relationships, stylesOf, zipOf } from "./package-of";

async function sheetOf(xml: string, others: Record<string, string> = {}): Promise<SheetSnapshot> {
  const snapshot = await readWorkbook(zipOf(partsOf(xml, others)), "contoh.xlsx");
  const sheet = parseSnapshot(snapshot).sheets[0];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** One row; each cell is [attributes, content]. */
function rowOf(...cells: readonly (readonly [attributes: string, content: string])[]): string {
  const written = cells.map(([attributes, content], index) => {
    return `<c r="${String.fromCharCode(65 + index)}1" ${attributes}>${content}</c>`;
  });
  return `<sheetData><row r="1">${written.join("")}</row></sheetData>`;
}

describe("readWorkbook: values", () => {
  it("reads texts, rich texts, truth values, errors and formulas with their results", async () => {
    const row = rowOf(
      ['t="inlineStr"', "<is><t>5.01.02</t></is>"],
      ['t="inlineStr"', "<is><r><t>Dinas </t></r><r><rPr><b/></rPr><t>Sosial</t></r></is>"],
      ['t="b"', "<v>1</v>"],
      ['t="e"', "<v>#REF!</v>"],
      ['t="e"', "<f>1/0</f><v>#DIV/0!</v>"],
      ["", "<f>A1&amp;B1</f>"],
      ['t="str"', '<f>IF(1=2,"x","")</f><v></v>'],
      ["", "<v>0.30000000000000004</v>"],
    );
    const sheet = await sheetOf(row);
    expect(sheet.values).toEqual([
      ["5.01.02", "Dinas Sosial", true, "#REF!", "#DIV/0!", null, null, 0.30000000000000004],
    ]);
    expect(sheet.shown).toEqual([["5.01.02", "Dinas Sosial", "TRUE", "#REF!", "#DIV/0!", "", "", "0,3"]]);
    expect(sheet.formulas).toEqual({ E1: "=1/0", F1: "=A1&B1", G1: '=IF(1=2,"x","")' });
    expect(sheet.formats).toEqual([]);
  });

  it("fills shared formulas down, and leaves texts, functions and fixed references in them", async () => {
    const first = `<c r="C2"><f t="shared" ref="C2:C3" si="0">SUM($A2:B2)&amp;"A1"&amp;LOG10(B$1)&amp;'A1 x'!A1&amp;A:A&amp;2:2</f></c>`;
    const sheet = await sheetOf(
      `<sheetData><row r="2">${first}</row><row r="3"><c r="C3"><f t="shared" si="0"/><v>7</v></c></row></sheetData>`,
    );
    expect(sheet.formulas["C3"]).toBe(`=SUM($A3:B3)&"A1"&LOG10(B$1)&'A1 x'!A2&A:A&3:3`);
    expect(sheet.values.at(-1)).toEqual([null, null, 7]);
  });

  it.each([
    ["1900", ""],
    ["1904", '<workbookPr date1904="1"/>'],
  ])(
    "reads a date as its serial number of the 1900 system from a workbook of %s",
    async (system, settings) => {
      const parts = partsOf(rowOf(['s="1"', `<v>${system === "1900" ? "45658" : "44196"}</v>`]), {
        "xl/styles.xml": stylesOf("General", "dd/mm/yyyy"),
      });
      const workbook = parts["xl/workbook.xml"]?.replace("<sheets>", `${settings}<sheets>`) ?? "";
      const { sheets } = await readWorkbook(zipOf({ ...parts, "xl/workbook.xml": workbook }), "contoh.xlsx");
      expect(sheets[0]).toMatchObject({
        values: [[45658]],
        shown: [["01/01/2025"]],
        formats: [["dd/mm/yyyy"]],
      });
    },
  );

  it("keeps a number that is formatted as a date but cannot be one", async () => {
    const sheet = await sheetOf(rowOf(['s="1"', "<v>5000000000</v>"]), {
      "xl/styles.xml": stylesOf("General", "d/m/yy"),
    });
    expect(sheet.values).toEqual([[5_000_000_000]]);
  });
});

describe("readWorkbook: what a reader in Indonesia sees", () => {
  it.each([
    [0.1414, "0.00%", "14,14%"],
    [1, "0%", "100%"],
    [57.6, "", "57,6"],
    [157.6, "General", "157,6"],
    [1234567, "", "1234567"],
    [0.3333333333333333, "", "0,333333333"],
    [1234.5678901234, "", "1234,56789"],
    [123456789012, "", "123456789012"],
    [1234567, "#,##0", "1.234.567"],
    [-1234567.5, "#,##0.00", "-1.234.567,50"],
    [1234, '"Rp"#,##0', "Rp1.234"],
    [1234, "[$Rp-421]#,##0", "Rp1.234"],
    [0, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', "-"],
    [3, '0" Dokumen"', "3 Dokumen"],
    [3.5, 'General" orang"', "3,5 orang"],
    [2025, "@", "2025"],
    [45000, "[$-421]dd mm yyyy", "15 03 2023"],
  ])("prints %d in the format %j as %j", async (value, format, text) => {
    const sheet = await sheetOf(rowOf(['s="1"', `<v>${String(value)}</v>`]), {
      "xl/styles.xml": stylesOf("0", format),
    });
    expect(sheet.shown).toEqual([[text]]);
    expect(sheet.formats).toEqual(format === "" || format === "General" ? [] : [[format]]);
  });
});

describe("readWorkbook: the sheet around the values", () => {
  it("tells what is hidden, protected and merged, and trims blank rows and columns", async () => {
    const sheet = await sheetOf(
      '<cols><col min="2" max="2" hidden="1"/><col min="5" max="16384" hidden="1"/></cols><sheetData>' +
        '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c><c r="Z1" s="1"/></row>' +
        '<row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="9" hidden="1"><c r="A9" s="1"/></row></sheetData>' +
        '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    );
    expect(sheet).toMatchObject({
      values: [
        [1, null, 3],
        [2, null, null],
      ],
      merges: ["A1:B1"],
      protected: true,
    });
  });

  it("stays small when formats reach to the last row and column", async () => {
    const far = '<row r="1048576"><c r="A1048576" s="0"/><c r="XFD1048576" s="0"/></row>';
    const sheet = await sheetOf(`<sheetData><row r="1"><c r="B1"><v>1</v></c></row>${far}</sheetData>`);
    expect(sheet.values).toEqual([[null, 1]]);
  });

  it("passes over chart sheets and reads parts with prefixed names", async () => {
    const prefixed =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1">' +
      '<x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const parts = partsOf("", {
      "xl/worksheets/sheet1.xml": prefixed,
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    });
    const workbook = parts["xl/workbook.xml"]?.replace(
      "<sheets>",
      '<sheets><sheet name="Grafik" sheetId="2" r:id="rId9"/>',
    );
    const relations = relationships({
      rId1: ["worksheet", "/xl/worksheets/sheet1.xml"],
      rId9: ["chartsheet", "chartsheets/sheet1.xml"],
    });
    const bytes = zipOf({
      ...parts,
      "xl/workbook.xml": workbook ?? "",
      "xl/_rels/workbook.xml.rels": relations,
    });
    const { sheets } = await readWorkbook(bytes, "contoh.xlsx");
    expect(sheets.map(({ name, values, formulas }) => [name, values, formulas])).toEqual([
      ["Data", [[2]], { A1: "=1+1" }],
    ]);
  });
});
