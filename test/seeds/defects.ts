import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseRange, type Range } from "../../core/workbook/address";
import type { FindingJson, WorkbookJson } from "../../core/report/json";

/** What a careful reader found wrong in a sample; "extraction" where the print was lost and not the author's slip. */
export interface Defect {
  readonly sheet: string;
  readonly ranges: readonly string[];
  readonly category: string;
  readonly severity: "error" | "warning" | "info";
  readonly origin: "document" | "extraction";
}

export function readDefects(sample: "dumai" | "tarakan"): Defect[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, `${sample}-defects.json`), "utf8")) as Defect[];
}

/** Categories that a hurried reader would file under the same heading. */
const KIN: readonly (readonly string[])[] = [
  ["code-format", "code-padding", "duplicate-code", "parent-missing", "level-jump", "order"],
  ["rollup-mismatch", "total-mismatch", "period-total-mismatch"],
  ["ratio-mismatch", "growth-mismatch"],
  ["cross-table-mismatch", "year-mismatch"],
  ["missing-target", "missing-pagu", "missing-indicator"],
  ["unit-mismatch", "number-format"],
];

export interface Score {
  readonly defects: number;
  /** At the very cell, with the very category. */
  readonly strict: number;
  /** At the cell, or in its row with a kindred category. */
  readonly lenient: number;
}

export function score(report: WorkbookJson, defects: readonly Defect[]): Score {
  return {
    defects: defects.length,
    strict: defects.filter((defect) =>
      report.findings.some((finding) => meets(finding, defect) && finding.category === defect.category),
    ).length,
    lenient: defects.filter((defect) =>
      report.findings.some((finding) => meets(finding, defect) || sharesRow(finding, defect)),
    ).length,
  };
}

/** Serious findings that touch no known defect. */
export function unexplained(report: WorkbookJson, defects: readonly Defect[]): FindingJson[] {
  const serious = report.findings.filter((finding) => finding.severity !== "info");
  return serious.filter(
    (finding) => !defects.some((defect) => meets(finding, defect) || sharesRow(finding, defect)),
  );
}

function meets(finding: FindingJson, defect: Defect): boolean {
  const cells = cellsOf(finding, defect.sheet);
  return rangesOf(defect).some((range) => cells.some((cell) => overlaps(range, cell)));
}

function sharesRow(finding: FindingJson, defect: Defect): boolean {
  const kin = KIN.some((group) => group.includes(finding.category) && group.includes(defect.category));
  return (
    kin &&
    rangesOf(defect).some((range) =>
      cellsOf(finding, defect.sheet).some((cell) => range.top <= cell.bottom && cell.top <= range.bottom),
    )
  );
}

function cellsOf(finding: FindingJson, sheet: string): Range[] {
  const own = finding.sheet === sheet ? finding.cells : [];
  const related = finding.related.filter(
    (address) => address.startsWith(`'${sheet}'!`) || address.startsWith(`${sheet}!`),
  );
  return [...own, ...related.map((address) => address.slice(address.lastIndexOf("!") + 1))].flatMap(
    (text) => parseRange(text) ?? [],
  );
}

function rangesOf(defect: Defect): Range[] {
  return defect.ranges.flatMap((text) => parseRange(text) ?? []);
}

function overlaps(one: Range, other: Range): boolean {
  return (
    one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom
  );
}
