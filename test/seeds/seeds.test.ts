import { beforeAll, describe, expect, it } from "vitest";
import { checkWorkbook } from "../../core/report/check-workbook";
import { toJson, type WorkbookJson } from "../../core/report/json";
import { RULES } from "../../core/rules";
import { readDefects, score, unexplained, type Defect } from "./defects";
import { asText, readSample, type Sample } from "./samples";

const CATEGORIES = new Set<string>([...RULES.map((rule) => rule.category), "missing-pagu"]);
CATEGORIES.delete("other");

/** The defects that today's rules are there for: serious, of their categories and the author's own, in tables that are read. */
function inReach(report: WorkbookJson, defects: readonly Defect[]): Defect[] {
  const sheets = new Set(report.tables.map((table) => table.sheet));
  return defects.filter(
    (defect) => sheets.has(defect.sheet) && CATEGORIES.has(defect.category) && defect.severity !== "info",
  );
}

const share = (part: number, whole: number): number => part / whole;

it("finds what the authors did wrong", async () => {
  const scores = await Promise.all(
    (["dumai", "tarakan"] as const).map(async (sample) => {
      const report = toJson(checkWorkbook(await readSample(sample)));
      return score(report, inReach(report, readDefects(sample)));
    }),
  );
  const sum = (key: "defects" | "strict" | "lenient"): number =>
    scores.reduce((total, each) => total + each[key], 0);
  expect(sum("defects")).toBeGreaterThan(150);
  expect(share(sum("lenient"), sum("defects"))).toBeGreaterThanOrEqual(0.9);
  expect(share(sum("strict"), sum("defects"))).toBeGreaterThanOrEqual(0.8);
});

describe.each(["dumai", "tarakan"] as const)("%s", (sample: Sample) => {
  let report: WorkbookJson;
  const defects = readDefects(sample);

  beforeAll(async () => {
    const checked = checkWorkbook(await readSample(sample));
    expect(checked.failures).toEqual([]);
    report = toJson(checked);
  });

  it("raises hardly anything that is not wrong", () => {
    const serious = report.findings.filter((finding) => finding.severity !== "info");
    expect(share(unexplained(report, defects).length, serious.length)).toBeLessThanOrEqual(0.1);
  });

  it("says the same about a workbook of texts", async () => {
    const text = toJson(checkWorkbook(asText(await readSample(sample))));
    const places = (json: WorkbookJson): string[] =>
      json.findings.map(({ rule, severity, sheet, cells }) => [rule, severity, sheet, ...cells].join(" "));
    expect(places(text)).toEqual(places(report));
    expect(text.tables).toEqual(report.tables);
  });
});
