import { describe, expect, it } from "vitest";
import { SERVER_FUNCTION } from "../../../sheets-addon/names";
import { ask } from "../ask";
import { PASSING_FAULT } from "../fake/call-log";
import { startScript } from "../script";

const SHEETS = [
  { name: "A", rows: [["x"]] },
  { name: "Arsip", rows: [["x"]], isHidden: true },
];

describe("selection", () => {
  it("selects a cell, and tells the first one of what is selected", () => {
    const script = startScript(SHEETS);
    script.workbook.active = {
      sheet: script.workbook.sheet("A"),
      range: { top: 3, left: 2, bottom: 9, right: 4 },
    };
    expect(ask(script, "selection").result).toEqual({ sheet: "A", row: 3, column: 2 });
    ask(script, "select", { sheet: "A", row: 7, column: 1 });
    expect(ask(script, "selection").result).toEqual({ sheet: "A", row: 7, column: 1 });
  });

  it("leaves a hidden sheet hidden", () => {
    const script = startScript(SHEETS);
    expect(ask(script, "select", { sheet: "Arsip", row: 0, column: 0 })).toEqual({
      result: null,
      edited: "",
    });
    expect(script.workbook.active.sheet.name).toBe("A");
    expect(script.workbook.sheet("Arsip").isHidden).toBe(true);
  });

  it("says in a sentence that a cell or its sheet is gone", () => {
    const script = startScript(SHEETS);
    expect(ask(script, "select", { sheet: "A", row: 5_000, column: 0 }).trouble).toMatch(
      /^Selnya di luar lembar/,
    );
    expect(ask(script, "select", { sheet: "Tidak Ada", row: 0, column: 0 }).trouble).toMatch(
      /^Lembar "Tidak Ada" tidak ada di spreadsheet ini/,
    );
  });
});

describe("questions of another version's sidebar", () => {
  it.each([
    '{"method":"addSheet","args":["Laporan",[["a"]]]}',
    '{"method":"hapus","args":[]}',
    '{"method":"toString","args":[]}',
    '{"method":"read"}',
    "{}",
  ])("%s is answered with an advice", (question) => {
    const answer: unknown = JSON.parse(String(startScript(SHEETS).call(SERVER_FUNCTION, question)));
    expect(answer).toEqual({
      trouble:
        "Panel ini dari versi lain daripada skripnya: muat ulang spreadsheet, lalu buka panel sekali lagi.",
      edited: "",
    });
  });
});

describe("read", () => {
  it("fails with a sentence whichever call fails, and changes nothing", () => {
    const script = startScript([...SHEETS, { name: "C", rows: [[1]], merges: ["A1:B1"], isProtected: true }]);
    const before = script.workbook.contents();
    for (let n = 3; ; n++) {
      script.failAt(n);
      const { trouble } = ask(script, "read");
      script.failAt(null);
      if (trouble === undefined) break;
      expect(trouble).toBe(
        "Google Sheets gagal mengerjakan ini: coba sekali lagi; bila berulang, muat ulang spreadsheet. " +
          `(Pesan Google: ${PASSING_FAULT})`,
      );
    }
    expect(script.workbook.contents()).toEqual(before);
  });
});
