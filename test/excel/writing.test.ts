import { describe, expect, it } from "vitest";
import { HostError } from "../../core/workbook/host";
import { changeCell } from "./fake/model";
import { contentsOf, openExcel, sheetOf, type OpenExcel } from "./open-excel";
import { withoutSeen } from "../hosts/without-seen";

const at = (row: number, column: number): { sheet: string; row: number; column: number } => ({
  sheet: "A",
  row,
  column,
});

function cell({ model }: OpenExcel, key: string): object | undefined {
  const found = sheetOf(model, "A").cells.get(key);
  return (
    found && { value: found.value, formula: found.formula, isError: found.isError, format: found.format }
  );
}

describe("writing", () => {
  it("keeps number formats, and enters texts with Excel's apostrophe", async () => {
    const open = openExcel([{ name: "A", rows: [["lama", 5]] }]);
    changeCell(sheetOf(open.model, "A"), { row: 0, column: 0 }, { format: "0.00" });
    await open.host.write([{ ...at(0, 0), value: "1.10" }]);
    expect(sheetOf(open.model, "A").cells.get("0,0")).toMatchObject({
      value: "1.10",
      format: "0.00",
      isQuoted: true,
    });
  });

  it("makes numbers and formulas of text cells what they are, and brings the text format back with undo", async () => {
    const open = openExcel([{ name: "A", rows: [["01", "=1", "x"]] }]);
    for (const column of [0, 1, 2]) changeCell(sheetOf(open.model, "A"), { row: 0, column }, { format: "@" });
    const before = contentsOf(open.model);
    const undo = await open.host.write([
      { ...at(0, 0), value: 12 },
      { ...at(0, 1), formula: "=SUM(A1:A9)" },
      { ...at(0, 2), value: "'petik" },
    ]);
    expect(["0,0", "0,1", "0,2"].map((key) => cell(open, key))).toEqual([
      { value: 12, formula: null, isError: false, format: "General" },
      { value: 0, formula: "=SUM(A1:A9)", isError: false, format: "General" },
      { value: "'petik", formula: null, isError: false, format: "@" },
    ]);
    expect(undo).toMatchObject([
      { ...at(0, 0), value: "01" },
      { ...at(0, 1), value: "=1" },
      { ...at(0, 2), value: "x" },
    ]);
    await open.host.write(undo);
    expect(contentsOf(open.model)).toEqual(before);
  });

  it("brings an error without a formula back as an error", async () => {
    const open = openExcel([{ name: "A", rows: [["#N/A"]] }]);
    const undo = await open.host.write([{ ...at(0, 0), value: "x" }]);
    await open.host.write([{ ...at(0, 0), value: "#REF!" }]);
    expect(cell(open, "0,0")).toMatchObject({ value: "#REF!", isError: false });
    await open.host.write(undo.map(withoutSeen));
    expect(cell(open, "0,0")).toMatchObject({ value: "#N/A", isError: true });
  });

  it("takes the last of several edits of a cell, and undoes them as one", async () => {
    const open = openExcel([{ name: "A", rows: [[1]] }]);
    const undo = await open.host.write([
      { ...at(0, 0), value: 2 },
      { ...at(0, 0), value: 3 },
    ]);
    expect(cell(open, "0,0")).toMatchObject({ value: 3 });
    expect(undo).toEqual([{ ...at(0, 0), value: 1, seen: { value: 3 } }]);
  });

  it("writes scattered cells and leaves those between them", async () => {
    const open = openExcel([
      {
        name: "A",
        rows: [
          ["a", "b", "c"],
          ["d", "e", "f"],
          ["g", "h", "i"],
        ],
      },
    ]);
    const cells = [at(0, 0), at(0, 2), at(1, 0), at(1, 2), at(2, 1)];
    await open.host.write(cells.map((where, value) => ({ ...where, value })));
    expect((await open.host.read()).sheets[0]?.values).toEqual([
      [0, "b", 1],
      [2, "e", 3],
      ["g", 4, "i"],
    ]);
  });

  it.each([
    [
      "a protected sheet",
      { isProtected: true },
      { ...at(0, 0), value: 1 },
      /"A" dilindungi: buka perlindungannya/,
    ],
    ["a covered cell", { merges: ["A1:B2"] }, { ...at(1, 1), value: 1 }, /A!B2 tertutup sel gabungan A1:B2/],
    [
      "too long a text",
      {},
      { ...at(0, 0), value: "x".repeat(32_768) },
      /lebih panjang dari 32\.767 karakter/,
    ],
    [
      "too long a formula",
      {},
      { ...at(0, 0), formula: `=${"1+".repeat(5_000)}1` },
      /lebih panjang dari 8\.192/,
    ],
  ])("refuses %s before anything is written", async (_, sheet, edit, sentence) => {
    const open = openExcel([
      { name: "Lain", rows: [[7]] },
      {
        name: "A",
        rows: [
          [1, null],
          [null, null],
        ],
        ...sheet,
      },
    ]);
    const before = contentsOf(open.model);
    const attempt = open.host.write([{ sheet: "Lain", row: 0, column: 0, value: 8 }, edit]);
    await expect(attempt).rejects.toBeInstanceOf(HostError);
    await expect(attempt).rejects.toThrow(sentence);
    expect(contentsOf(open.model)).toEqual(before);
  });

  it("writes the first cell of a merged area", async () => {
    const open = openExcel([{ name: "A", rows: [["judul"]], merges: ["A1:C1"] }]);
    await open.host.write([{ ...at(0, 0), value: "baru" }]);
    expect(cell(open, "0,0")).toMatchObject({ value: "baru" });
  });

  it("takes everything back when Excel refuses one of the edits", async () => {
    const open = openExcel([
      {
        name: "A",
        rows: [
          [1, "="],
          ["#N/A", "x"],
        ],
      },
      { name: "B", rows: [[1], [2]], formulas: { A1: "=ROW(A1:A2)" } },
    ]);
    sheetOf(open.model, "B").arrays.push({ top: 0, left: 0, bottom: 1, right: 0 });
    const before = contentsOf(open.model);
    const attempt = open.host.write([
      { ...at(0, 0), value: "baru" },
      { ...at(1, 0), value: null },
      { sheet: "B", row: 1, column: 0, value: 3 },
      { ...at(1, 1), formula: "=1" },
    ]);
    await expect(attempt).rejects.toThrow(/mungkin karena selnya bagian dari rumus larik/);
    expect(contentsOf(open.model)).toEqual(before);
  });

  it("takes everything back when Excel makes another text of one", async () => {
    const open = openExcel([{ name: "A", rows: [[1, "x"]] }]);
    changeCell(sheetOf(open.model, "A"), { row: 0, column: 1 }, { format: "@" });
    open.model.textCellsEatApostrophe = true;
    const before = contentsOf(open.model);
    const attempt = open.host.write([
      { ...at(0, 0), value: 2 },
      { ...at(0, 1), value: "'petik" },
    ]);
    await expect(attempt).rejects.toThrow(/Excel mengubah teks yang ditulis ke sel A!B1.*seperti semula/);
    expect(contentsOf(open.model)).toEqual(before);
  });

  it("does nothing for no edits", async () => {
    const open = openExcel([{ name: "A", rows: [[1]] }]);
    expect(await open.host.write([])).toEqual([]);
    expect(open.excel.syncs).toBe(0);
  });
});
