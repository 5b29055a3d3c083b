import { describe, expect, it } from "vitest";
import type { Edit } from "../../../core/workbook/edit";
import type { CellValue } from "../../../core/workbook/snapshot";
import { withoutSeen } from "../../hosts/without-seen";
import { ask, type Answered } from "../ask";
import { startScript, type Script } from "../script";
import { newSheetOf } from "../../hosts/new-sheet-of";

const at = (row: number, column: number): { sheet: string; row: number; column: number } => ({
  sheet: "A",
  row,
  column,
});
const value = (row: number, column: number, content: CellValue): Edit => ({
  ...at(row, column),
  value: content,
});

const undoOf = ({ result }: Answered): Edit[] => (result as Edit[]).map(withoutSeen);

function started(): Script {
  return startScript([
    {
      name: "A",
      rows: [
        ["Kode", "Target", "Capaian"],
        ["5.01.02", 10, 20],
        ["1.10", 45_886, true],
      ],
      formulas: { C2: "=B2*2" },
    },
    { name: "B", rows: [["lain"]] },
    { name: "Terkunci", rows: [["x"]], isProtected: true },
  ]);
}

describe("write", () => {
  it("returns the edits that bring back texts, numbers, dates, blanks and formulas", () => {
    const script = started();
    const { workbook } = script;
    workbook.sheet("A").formats.set("B3", "dd/mm/yyyy").set("A3", "@");
    const before = workbook.contents();
    const undo = ask(script, "write", [
      value(1, 0, "5.01"),
      value(1, 2, 7),
      value(2, 0, "1.11"),
      value(2, 1, null),
      { ...at(5, 0), formula: "=SUM(B2:B3)" },
      { sheet: "B", row: 0, column: 0, value: "baru" },
    ]).result as Edit[];
    expect(undo.map(withoutSeen)).toEqual([
      value(1, 0, "5.01.02"),
      { ...at(1, 2), formula: "=B2*2" },
      value(2, 0, "1.10"),
      value(2, 1, 45_886),
      value(5, 0, null),
      { sheet: "B", row: 0, column: 0, value: "lain" },
    ]);
    expect(workbook.sheet("A").cell("A6")?.formula).toBe("=SUM(B2:B3)");
    expect(ask(script, "write", undo).trouble).toBeUndefined();
    expect(workbook.contents()).toEqual(before);
  });

  it.each(["=1+1", "@SUM(A1)", "+62 812", "1.10", "5.01.02", "'petik", "TRUE", "17/8/2025"])(
    "keeps the text %j a text, in plain cells and in cells for plain text",
    (text) => {
      const script = started();
      script.workbook.sheet("A").formats.set("B2", "@");
      expect(ask(script, "write", [value(1, 0, text), value(1, 1, text)]).trouble).toBeUndefined();
      for (const a1 of ["A2", "B2"])
        expect(script.workbook.sheet("A").cell(a1)).toEqual({ content: text, formula: null });
    },
  );

  it("says so and takes everything back where a cell does not take what is written", () => {
    const script = started();
    script.workbook.sheet("A").formats.set("B2", "@");
    const before = script.workbook.contents();
    expect(ask(script, "write", [value(1, 0, "x"), value(1, 1, 250)]).trouble).toBe(
      "Sel A!B2 tidak menerima isi yang ditulis, mungkin karena formatnya, validasi datanya, atau sel yang digabung: " +
        "perbaiki sel itu sendiri, lalu coba lagi. Tidak ada sel lain yang diubah.",
    );
    // A number never stood in a cell for plain text, so it comes back as the text that it looks like.
    expect(JSON.stringify(script.workbook.contents())).toBe(
      JSON.stringify(before).replace('"content":10', '"content":"10"'),
    );
  });

  it("brings a formula back that filled cells beside its own, without values in its way", () => {
    const script = startScript([
      {
        name: "A",
        rows: [
          [10, 5, 50],
          [10, 6, 60],
          [10, 7, 70],
        ],
        formulas: { C1: "=RENSTRA_CAPAIAN(A1:A3,B1:B3)" },
      },
    ]);
    const frozen = [50, 60, 70].map((content, row) => value(row, 2, content));
    expect(undoOf(ask(script, "write", frozen))).toEqual([
      { ...at(0, 2), formula: "=RENSTRA_CAPAIAN(A1:A3,B1:B3)" },
      value(1, 2, null),
      value(2, 2, null),
    ]);
  });

  it("never takes a planner's value for what a failed or foreign formula fills", () => {
    for (const formula of ["=RENSTRA_CAPAIAN(A1:A2,B1:B2)", "=A1:A2*2"]) {
      const script = startScript([
        {
          name: "A",
          rows: [
            [10, 5, formula.includes("RENSTRA") ? "#REF!" : 20],
            [10, 6, 99],
          ],
          formulas: { C1: formula },
        },
      ]);
      expect(undoOf(ask(script, "write", [value(0, 2, 1), value(1, 2, 2)]))).toEqual([
        { ...at(0, 2), formula },
        value(1, 2, 99),
      ]);
    }
  });

  it("refuses a protected sheet and an unknown one before anything is written", () => {
    const script = started();
    const before = script.workbook.contents();
    const locked = ask(script, "write", [
      value(0, 0, "x"),
      { sheet: "Terkunci", row: 0, column: 0, value: 1 },
    ]);
    expect(locked.trouble).toMatch(
      /^Lembar "Terkunci" dilindungi dan Anda tidak boleh mengubahnya: minta pemiliknya/,
    );
    const unknown = ask(script, "write", [
      value(0, 0, "x"),
      { sheet: "Tidak Ada", row: 0, column: 0, value: 1 },
    ]);
    expect(unknown.trouble).toMatch(/^Lembar "Tidak Ada" tidak ada di spreadsheet ini: periksa ulang/);
    expect(script.workbook.contents()).toEqual(before);
    expect(script.calls.count("Range.setValues")).toBe(0);
  });

  it("takes back what it wrote when a protected range, found too late, refuses the rest", () => {
    const script = started();
    script.workbook.sheet("B").protections = [
      { range: { top: 0, left: 0, bottom: 0, right: 0 }, canEdit: false },
    ];
    const before = script.workbook.contents();
    const edits = [
      value(0, 0, "x"),
      { sheet: "B", row: 4, column: 0, value: 1 },
      { sheet: "B", row: 0, column: 0, value: 1 },
    ];
    expect(ask(script, "write", edits).trouble).toMatch(
      /^Ada sel yang dilindungi sehingga tidak dapat diubah/,
    );
    expect(script.workbook.contents()).toEqual(before);
  });

  it("leaves all values as they were whichever call fails, and says so", () => {
    const script = started();
    const before = script.workbook.contents();
    const edits = [value(0, 0, "x"), value(2, 2, 5), { sheet: "B", row: 3, column: 0, value: "baru" }];
    let failures = 0;
    for (let n = 3; ; n++) {
      script.failAt(n);
      const { trouble } = ask(script, "write", edits);
      script.failAt(null);
      if (trouble === undefined) break;
      failures += 1;
      expect(trouble).toMatch(/^Google Sheets gagal mengerjakan ini: coba sekali lagi/);
      expect([n, script.workbook.contents()]).toEqual([n, before]);
    }
    expect(failures).toBeGreaterThan(20);
    expect(script.workbook.sheet("A").cell("A1")?.content).toBe("x");
  });
});

describe("a write that fails for good", () => {
  it("says how to get the old contents back, once something may have been changed", () => {
    const told = new Set<string>();
    for (let n = 3; ; n++) {
      const script = started();
      const before = script.workbook.contents();
      script.failAt(n, Infinity);
      const { trouble } = ask(script, "write", [
        value(0, 0, "x"),
        { sheet: "B", row: 0, column: 0, value: "y" },
      ]);
      if (trouble === undefined) break;
      const says = /^Google Sheets gagal di tengah jalan .* Urungkan \(Ctrl\+Z\)/.test(trouble)
        ? "restore"
        : "again";
      told.add(says);
      if (says === "again") expect([n, script.workbook.contents()]).toEqual([n, before]);
    }
    expect([...told].sort()).toEqual(["again", "restore"]);
  });
});

describe("addSheet", () => {
  it("adds it at the end, keeps texts texts, and leaves the user where they are", () => {
    const script = started();
    const rows = [["=1+1", 1], [], [null, true]];
    expect(ask(script, "addSheet", newSheetOf("Periksa Renstra", rows)).result).toBe("Periksa Renstra");
    expect(ask(script, "addSheet", newSheetOf("periksa: RENSTRA", [])).result).toBe("periksa- RENSTRA");
    expect(ask(script, "addSheet", newSheetOf("periksa renstra", [])).result).toBe("periksa renstra (2)");
    expect(script.workbook.sheets.at(3)?.name).toBe("Periksa Renstra");
    expect(Object.fromEntries(script.workbook.sheet("Periksa Renstra").cells)).toEqual({
      A1: { content: "=1+1", formula: null },
      B1: { content: 1, formula: null },
      B3: { content: true, formula: null },
    });
    expect(script.workbook.active.sheet.name).toBe("A");
  });

  it("makes room for more rows and columns than a new sheet has", () => {
    const script = started();
    const rows = Array.from({ length: 1_200 }, (_, row) => Array.from({ length: 30 }, () => row));
    expect(ask(script, "addSheet", newSheetOf("Besar", rows)).result).toBe("Besar");
    expect(script.workbook.sheet("Besar").cell("AD1200")?.content).toBe(1_199);
  });

  it("leaves no half sheet behind whichever call fails", () => {
    const script = started();
    for (let n = 3; ; n++) {
      script.failAt(n);
      const { trouble } = ask(script, "addSheet", newSheetOf("Baru", [["x"]]));
      script.failAt(null);
      if (trouble === undefined) break;
      expect([n, script.workbook.sheets.map(({ name }) => name)]).toEqual([n, ["A", "B", "Terkunci"]]);
    }
    expect(script.workbook.sheets).toHaveLength(4);
  });
});
