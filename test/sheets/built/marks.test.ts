import { beforeEach, describe, expect, it } from "vitest";
import { parseRange } from "../../../core/workbook/address";
import { MARK_COLOURS, type Mark, type Severity } from "../../../core/workbook/mark";
import { ask } from "../ask";
import type { FakeRule } from "../fake/workbook";
import { startScript, type Script } from "../script";

const mark = (sheet: string, severity: Severity, ...ranges: string[]): Mark => ({
  sheet,
  severity,
  ranges: ranges.flatMap((range) => parseRange(range) ?? []),
});

const PLANNERS: FakeRule = {
  ranges: [{ top: 0, left: 0, bottom: 9, right: 0 }],
  formula: "=A1>50",
  background: "#00ff00",
  fontColor: null,
};
const SCALE: FakeRule = { ...PLANNERS, formula: null };

describe("marks", () => {
  let script: Script;

  beforeEach(() => {
    script = startScript([
      { name: "A", rows: [[1], [2], [3]] },
      { name: "B", rows: [[1]] },
      { name: "Terkunci", rows: [[1]], isProtected: true },
    ]);
    script.workbook.sheet("A").rules = [SCALE, PLANNERS];
  });

  it("are conditional formats behind the planner's own, in the order in which they win", () => {
    ask(script, "mark", [
      mark("A", "info", "A3"),
      mark("A", "error", "A1", "A2:A3"),
      mark("A", "error", "A1"),
    ]);
    const { rules } = script.workbook.sheet("A");
    expect(rules.slice(0, 2)).toEqual([SCALE, PLANNERS]);
    expect(rules.slice(2)).toEqual([
      {
        ranges: [parseRange("A1"), parseRange("A2:A3")],
        formula: '=N("renstra:galat")=0',
        background: `#${MARK_COLOURS.error.fill}`,
        fontColor: `#${MARK_COLOURS.error.text}`,
      },
      {
        ranges: [parseRange("A3")],
        formula: '=N("renstra:info")=0',
        background: `#${MARK_COLOURS.info.fill}`,
        fontColor: `#${MARK_COLOURS.info.text}`,
      },
    ]);
  });

  it("go away from every sheet, and from those that have none this time", () => {
    ask(script, "mark", [mark("A", "error", "A1"), mark("B", "error", "A1")]);
    ask(script, "mark", [mark("A", "warning", "A2")]);
    expect(script.workbook.formulaFormats("B")).toEqual([]);
    ask(script, "unmark");
    expect(script.workbook.sheet("A").rules).toEqual([SCALE, PLANNERS]);
  });

  it("are not put into a sheet that this user may not edit; the others are marked, and nothing is unprotected", () => {
    const marks = [mark("Terkunci", "error", "A1"), mark("B", "error", "A1")];
    expect(ask(script, "mark", marks)).toEqual({ result: null, edited: "" });
    expect(script.workbook.formulaFormats("Terkunci")).toEqual([]);
    expect(script.workbook.formulaFormats("B")).toEqual([{ range: "A1", formula: 'N("renstra:galat")=0' }]);
    expect(script.workbook.sheet("Terkunci").protections).toEqual([{ range: null, canEdit: false }]);
  });

  it("say so where every sheet that they are for is closed to this user, and where old ones stay in such a sheet", () => {
    expect(ask(script, "mark", [mark("Terkunci", "error", "A1")]).trouble).toMatch(
      /^Lembar yang hendak ditandai dilindungi dan Anda tidak boleh mengubahnya: buka temuannya/,
    );
    const closed = script.workbook.sheet("Terkunci");
    closed.rules = [{ ...PLANNERS, formula: '=N("renstra:galat")=0' }];
    ask(script, "mark", [mark("B", "error", "A1")]);
    expect(ask(script, "unmark").trouble).toMatch(
      /^Tanda di lembar "Terkunci" tidak dapat dihapus karena lembarnya dilindungi: minta pemiliknya/,
    );
    expect(closed.rules).toHaveLength(1);
    expect(script.workbook.formulaFormats("B")).toEqual([]);
  });

  it("are put into a protected sheet by who may edit it", () => {
    script.workbook.sheet("Terkunci").protections = [{ range: null, canEdit: true }];
    ask(script, "mark", [mark("Terkunci", "error", "A1")]);
    expect(script.workbook.formulaFormats("Terkunci")).toHaveLength(1);
  });

  it("are as before, and no value is touched, whichever call fails", () => {
    ask(script, "mark", [mark("B", "info", "A1")]);
    const rules = (): unknown => script.workbook.sheets.map((sheet) => sheet.rules);
    const [contents, before] = [script.workbook.contents(), rules()];
    const marks = [mark("A", "error", "A1"), mark("B", "error", "A1")];
    for (let n = 3; ; n++) {
      script.failAt(n);
      const { trouble } = ask(script, "mark", marks);
      script.failAt(null);
      if (trouble === undefined) break;
      expect(trouble).toMatch(/^Google Sheets gagal mengerjakan ini: coba sekali lagi/);
      expect([n, rules()]).toEqual([n, before]);
      expect(script.workbook.contents()).toEqual(contents);
    }
    expect(script.workbook.formulaFormats("A")).toHaveLength(2);
  });
});
