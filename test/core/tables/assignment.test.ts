import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../core/report/check-workbook";
import {
  readAssignments,
  tableViews,
  writeAssignments,
  type Assignment,
} from "../../../core/report/tables-view";
import { readExample } from "../../../core/rules/example";

/** A list of indicators whose heading says too little: no caption names it, and one column is called oddly. */
const { snapshot } = readExample(
  `No | Indikator | Ukuran | Target 2026 | Target 2027
   1 | Persentase PSKS aktif | Orang | 80 | 82`,
);

function check(assignments: readonly Assignment[]): {
  views: ReturnType<typeof tableViews>;
  rules: string[];
} {
  const checked = checkWorkbook(snapshot, { assignments });
  return { views: tableViews(checked.plan), rules: checked.findings.map(({ rule }) => rule) };
}

const [view] = check([]).views;
const key = view?.key ?? "";

describe("what a person says of a table", () => {
  it("starts from what was not recognised, column by column", () => {
    expect(view).toMatchObject({ kind: null, sheet: "Lembar1", range: "A1:E2", rows: 1, assigned: false });
    expect(view?.columns.map(({ heading, role }) => [heading, role])).toEqual([
      ["No", null],
      ["Indikator", null],
      ["Ukuran", null],
      ["Target 2026", null],
      ["Target 2027", null],
    ]);
  });

  it("makes it a table of that kind, with the columns it names", () => {
    const ukuran = view?.columns[2]?.key ?? "";
    const { views, rules } = check([{ key, kind: "iku", roles: { [ukuran]: "satuan" } }]);
    expect(views[0]).toMatchObject({ kind: "iku", rows: 1, assigned: true });
    expect(views[0]?.columns.map(({ role }) => role)).toEqual([
      "nomor",
      "indikator",
      "satuan",
      "target",
      "target",
    ]);
    expect(rules).toEqual(["satuan-vs-kata"]);
  });

  it("can be that it is no table of a Renstra", () => {
    expect(check([{ key, kind: null, roles: {} }]).views[0]).toMatchObject({ kind: null, assigned: true });
  });

  it("is of no effect where the kind is unknown", () => {
    expect(check([{ key, kind: "entah", roles: {} }]).views[0]).toMatchObject({
      kind: null,
      assigned: false,
    });
  });
});

describe("the store", () => {
  it("gives back what was written, and takes anything else for nothing", () => {
    const list: Assignment[] = [{ key, kind: "iku", roles: { "ukuran#1": "satuan" } }];
    expect(readAssignments(writeAssignments(list))).toEqual(list);
    expect(writeAssignments([])).toBeNull();
    for (const stored of [
      "{",
      "1",
      '[{"key":"a"}]',
      '[{"key":"a","kind":"iku","roles":{"b":"__proto__"}}]',
    ]) {
      expect(readAssignments(stored)).toEqual([]);
    }
  });
});
