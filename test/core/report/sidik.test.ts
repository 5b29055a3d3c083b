import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainFormula } from "../../../core/report/sidik/plain-formula";
import { Sha256 } from "../../../core/report/sidik/sha256";
import { sidikOf } from "../../../core/report/sidik/sidik";
import { Sheet } from "../../../core/workbook/sheet";
import { plainSheet, type CellValue, type SheetSnapshot } from "../../../core/workbook/snapshot";
import { FakeExcel } from "../../excel/fake/fake-excel";
import { modelOfSnapshot } from "../../excel/fake/model-of-snapshot";
import { hostOver } from "../../excel/open-excel";
import { asText, readSample, SAMPLES, type Sample } from "../../seeds/samples";

const sidik = (...sheets: SheetSnapshot[]): string =>
  sidikOf(sheets.map((sheet) => new Sheet(sheet))).seluruhnya;

/** A sheet "A" with these values, and whatever else is said of it. */
const sheet = (values: CellValue[][], more: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  ...plainSheet("A", values),
  ...more,
});

describe("SHA-256", () => {
  it("is the one of the standard, for texts of any length", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 100 })), (texts) => {
        const hash = new Sha256();
        for (const text of texts) hash.add(text);
        const bytes = Buffer.from(texts.join(""), "utf16le").swap16();
        expect(hash.hex()).toBe(createHash("sha256").update(bytes).digest("hex"));
      }),
    );
  });
});

describe("formulas", () => {
  it.each([
    [
      "our own function",
      [
        "=RENSTRA.CAPAIAN(D5:D9,E5:E9)",
        "=renstra_capaian(D5:D9; E5:E9)",
        "=_xldudf_RENSTRA_CAPAIAN(D5:D9,E5:E9)",
      ],
    ],
    [
      "one that went through Google",
      ["=RENSTRA_CAPAIAN(D5,E5)", '=IFERROR(__xludf.DUMMYFUNCTION("RENSTRA_CAPAIAN(D5,E5)"),93.5)'],
    ],
    ["a newer one of Excel", ["=XLOOKUP(A1,B:B,C:C)", "=_xlfn.XLOOKUP(A1,B:B,C:C)", "=@XLOOKUP(A1,B:B,C:C)"]],
    ["blanks, letters and quotes", ["=SUM(Data!A1:A3)", "= sum( 'Data'!a1:a3 )"]],
    ["decimal commas", ["=ROUND(A1*1.5,2)", "=ROUND(A1*1,5;2)"]],
  ])("%s reads the same in every spelling", (_, spellings) => {
    expect(new Set(spellings.map(plainFormula)).size).toBe(1);
  });

  it.each([
    ["=A1+B1", "=A1-B1"],
    ['="a b"', '="ab"'],
    ['="a"', '="A"'],
    ["=RENSTRA.CAPAIAN(A1,B1)", "=CAPAIAN(A1,B1)"],
    ["=ROUND(A1,5)", "=ROUND(A1;5;1)"],
    ["=Data!A1", "=A1"],
  ])("%s and %s stay apart", (one, other) => {
    expect(plainFormula(one)).not.toBe(plainFormula(other));
  });
});

describe("the fingerprint", () => {
  const base = sheet([
    ["Kode", "Pagu"],
    ["1.06", 5],
  ]);

  it("is printed in groups, whole and by sheet", () => {
    const { seluruhnya, lembar } = sidikOf([new Sheet(base)]);
    expect(seluruhnya).toMatch(/^R1(-[0-9A-F]{4}){4}$/);
    expect(lembar).toEqual([
      { lembar: "A", sidik: expect.stringMatching(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/) as string },
    ]);
  });

  it.each<[string, SheetSnapshot]>([
    ["formats and shown texts", sheet(base.values, { formats: [["", "#,##0"]], shown: [["Kode", "####"]] })],
    ["empty rows and columns at the end", sheet([["Kode", "Pagu", null], ["1.06", 5, ""], [null]])],
    ["where the host began to read", sheet([["Pagu"], [5]], { origin: { row: 0, column: 1 } })],
    ["blanks that nobody sees", sheet([["Kode ", "Pagu\u200b"], ["1.06", 5]])], // prettier-ignore
    ["a lock", sheet(base.values, { protected: true })],
    ["what lies below merged cells", sheet([["Kode", "Pagu"], ["1.06", 5], ["x", "sisa"]], { merges: ["A3:B3"] })], // prettier-ignore
  ])("does not depend on %s", (name, other) => {
    const expected: Record<string, SheetSnapshot> = {
      "where the host began to read": sheet([[null, "Pagu"], [null, 5]]), // prettier-ignore
      "what lies below merged cells": sheet([["Kode", "Pagu"], ["1.06", 5], ["x", null]], { merges: ["A3:B3"] }), // prettier-ignore
    };
    expect(sidik(other)).toBe(sidik(expected[name] ?? base));
  });

  it.each<[string, SheetSnapshot]>([
    ["another number", sheet([["Kode", "Pagu"], ["1.06", 6]])], // prettier-ignore
    ["a number that became a text", sheet([["Kode", "Pagu"], ["1.06", "5"]])], // prettier-ignore
    ["a text that became a number", sheet([["Kode", "Pagu"], [1.06, 5]])], // prettier-ignore
    ["other letters", sheet([["KODE", "Pagu"], ["1.06", 5]])], // prettier-ignore
    ["cells that changed places", sheet([["Kode", "Pagu"], [5, "1.06"]])], // prettier-ignore
    ["a row put between", sheet([["Kode", "Pagu"], [], ["1.06", 5]])], // prettier-ignore
    ["a formula instead of its value", sheet(base.values, { formulas: { B2: "=2+3" } })],
    ["another name of the sheet", { ...base, name: "B" }],
  ])("changes with %s", (_, other) => {
    expect(sidik(other)).not.toBe(sidik(base));
  });

  it("does not depend on results, which follow from what was entered", () => {
    const formulas = { A2: "=A1*2" };
    expect(sidik(sheet([[1], [2]], { formulas }))).toBe(sidik(sheet([[1], [null]], { formulas })));
    expect(sidik(sheet([[1], [2]], { formulas }))).not.toBe(sidik(sheet([[3], [2]], { formulas })));
  });

  it("leaves out what our formula filled, unless something stands in its way", () => {
    const formulas = { C1: "=RENSTRA.CAPAIAN(A1:A2,B1:B2)" };
    const filled = (value: CellValue, first: CellValue): SheetSnapshot =>
      sheet([[1, 2, first], [3, 4, value]], { formulas }); // prettier-ignore
    expect(sidik(filled(75, 50))).toBe(sidik(filled(null, "#NAME?")));
    expect(sidik(filled(99, "#SPILL!"))).not.toBe(sidik(filled(null, "#SPILL!")));
  });

  it("does not depend on the order of sheets, nor on those that nobody sees", () => {
    const other = plainSheet("B", [["dua"]]);
    const hidden: SheetSnapshot = { ...plainSheet("C", [["rahasia"]]), visibility: "hidden" };
    expect(sidik(base, other)).toBe(sidik(other, hidden, base, plainSheet("Kosong", [])));
    expect(sidik(base, other)).not.toBe(sidik(base));
  });

  it("counts hidden sheets that visible formulas take from", () => {
    const visible = sheet([[1]], { formulas: { A1: "='Data Pagu'!A1" } });
    const middle: SheetSnapshot = {
      ...plainSheet("data pagu", [[1]]),
      visibility: "hidden",
      formulas: { A1: "=Dasar!A1" },
    };
    const hidden = (value: number): SheetSnapshot => ({
      ...plainSheet("Dasar", [[value]]),
      visibility: "veryHidden",
    });
    expect(sidik(visible, middle, hidden(1))).not.toBe(sidik(visible, middle, hidden(2)));
  });

  it.each(Object.keys(SAMPLES) as Sample[])("of %s is the same in Excel as in its file", async (sample) => {
    const file = await readSample(sample);
    const inExcel = await hostOver(new FakeExcel(modelOfSnapshot(file))).host.read();
    expect(sidik(...inExcel.sheets)).toBe(sidik(...file.sheets));
    expect(sidik(...asText(file).sheets)).not.toBe(sidik(...file.sheets));
  });
});
