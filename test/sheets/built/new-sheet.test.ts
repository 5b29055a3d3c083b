import { describe, expect, it } from "vitest";
import { LARGE_SHEET, SAMPLE_REPORT } from "../../hosts/sample-report";
import { ask } from "../ask";
import { startScript, type Script } from "../script";

const started = (): Script =>
  startScript([
    { name: "A", rows: [["x"]] },
    { name: "T-C.27", rows: [["Kode"]] },
  ]);

describe("Google Sheets: a new sheet", () => {
  it("has its looks, widths, frozen rows and merges", () => {
    const script = started();
    expect(ask(script, "addSheet", SAMPLE_REPORT).result).toBe("Laporan");
    const sheet = script.workbook.sheet("Laporan");
    expect(sheet.looks.get("A1")).toMatchObject({ FontWeights: "bold", FontSizes: 14, Wraps: false });
    expect(sheet.looks.get("B4")).toMatchObject({ Backgrounds: "#E7E6E6", HorizontalAlignments: "center" });
    expect(sheet.looks.get("A5")).toMatchObject({
      Backgrounds: "#FFC7CE",
      FontColors: "#6B0010",
      FontLines: "underline",
      Wraps: true,
      VerticalAlignments: "top",
      Border: "#A6A6A6",
    });
    expect(sheet.looks.get("A8")).toEqual({ FontSizes: 10, Wraps: false });
    expect([...sheet.widths]).toEqual([
      [1, 89],
      [2, 285],
    ]);
    expect([sheet.frozenRows, sheet.merges.length, sheet.formats.get("C5")]).toEqual([4, 2, "#,##0.00"]);
    expect(script.workbook.active.sheet.name).toBe("A");
  });

  it("links into sheets that there are, and leaves the other links as texts", () => {
    const script = started();
    ask(script, "addSheet", SAMPLE_REPORT);
    const { links, cells } = script.workbook.sheet("Laporan");
    expect(Object.fromEntries(links)).toEqual({
      A5: `#gid=${String(script.workbook.sheet("T-C.27").id)}&range=B2`,
    });
    expect([cells.get("A5"), cells.get("A6")]).toEqual([
      { content: "B2", formula: null },
      { content: "A1", formula: null },
    ]);
  });

  it("keeps every text a text, also the text of a link", () => {
    const script = started();
    const texts = ["=1+1", "+62", "@SUM(A1)", "-", "5.01.02", "1.10", "TRUE", "'petik"];
    const link = { sheet: "A", row: 0, column: 0 };
    const rows = texts.map((value) => [{ value }, { value, link }]);
    expect(ask(script, "addSheet", { name: "Teks", rows }).trouble).toBeUndefined();
    const { cells } = script.workbook.sheet("Teks");
    const plain = (content: string): object => ({ content, formula: null });
    texts.forEach((text, row) => {
      expect([cells.get(`A${String(row + 1)}`), cells.get(`B${String(row + 1)}`)]).toEqual([
        plain(text),
        plain(text),
      ]);
    });
  });

  it("leaves no half sheet behind whichever call fails", () => {
    const script = started();
    let n = 3;
    for (; ; n++) {
      script.failAt(n);
      const { trouble } = ask(script, "addSheet", SAMPLE_REPORT);
      script.failAt(null);
      if (trouble === undefined) break;
      expect([n, script.workbook.sheets.map(({ name }) => name)]).toEqual([n, ["A", "T-C.27"]]);
    }
    expect(n).toBeGreaterThan(30);
    expect(script.workbook.sheets).toHaveLength(3);
  });

  it("takes the same calls for 2,000 rows as for two, but for the links, which are built without asking Google", () => {
    const countOf = (rows: number): Record<string, number> => {
      const script = started();
      expect(
        ask(script, "addSheet", { ...LARGE_SHEET, rows: LARGE_SHEET.rows.slice(0, rows) }).trouble,
      ).toBeUndefined();
      return script.calls.counts();
    };
    const { "Sheet.insertRowsAfter": grown, ...large } = countOf(2_000);
    expect(grown).toBe(1);
    expect(large).toEqual({
      ...countOf(2),
      "SpreadsheetApp.newRichTextValue": 500,
      "RichTextValueBuilder.setText": 500,
      "RichTextValueBuilder.setLinkUrl": 500,
      "RichTextValueBuilder.build": 500,
    });
    const onCells = Object.entries(large).filter(([name]) => /^(Range|RangeList|Sheet)\./.test(name));
    expect(onCells.reduce((sum, [, count]) => sum + count, 0)).toBeLessThan(30);
  });
});
