import { sectionYears } from "../plan/table-years";
import type { Finding } from "../rules/finding";
import { YEARLY_ROLES } from "../tables/kind";
import type { Table } from "../tables/table";
import { formatAddress, formatPosition, formatRange } from "../workbook/address";
import type { Severity } from "../workbook/mark";
import type { CheckedWorkbook } from "./check-workbook";

/** One workbook as `periksa --json` prints it. The shape is frozen. */
export interface WorkbookJson {
  readonly workbook: string;
  readonly tables: readonly {
    sheet: string;
    kind: string;
    range: string;
    rows: number;
    years: readonly number[];
  }[];
  readonly unrecognised: readonly { sheet: string; range: string }[];
  readonly findings: readonly FindingJson[];
  readonly counts: Readonly<Record<Severity, number>>;
}

export interface FindingJson {
  readonly rule: string;
  readonly category: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly related: readonly string[];
  readonly message: string;
  readonly observed: string;
  readonly expected: string;
  readonly fixable: boolean;
}

export function toJson({ plan, findings }: CheckedWorkbook): WorkbookJson {
  return {
    workbook: plan.name,
    tables: plan.tables.map(toTableJson),
    unrecognised: plan.unrecognised.map(({ sheet, range }) => ({ sheet, range: formatRange(range) })),
    findings: findings.map(findingJson),
    counts: countBySeverity(findings),
  };
}

export function countBySeverity(findings: readonly Pick<Finding, "severity">[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** What was recognised as a table. */
export function toTableJson(table: Table): WorkbookJson["tables"][number] {
  const years = new Set(
    table.sections.flatMap((section) => YEARLY_ROLES.flatMap((role) => sectionYears(section, role))),
  );
  return {
    sheet: table.sheet.name,
    kind: table.kind.id,
    range: formatRange(table.range),
    rows: table.dataRows.length,
    years: [...years].filter((year) => year !== null).sort((a, b) => a - b),
  };
}

function findingJson(finding: Finding): FindingJson {
  return {
    rule: finding.rule,
    category: finding.category,
    severity: finding.severity,
    sheet: finding.cells[0].sheet,
    cells: finding.cells.map(formatPosition),
    related: finding.related.map(formatAddress),
    message: `${finding.apa} ${finding.mengapa} ${finding.perbaikan}`,
    observed: finding.observed,
    expected: finding.expected,
    fixable: finding.fix !== null,
  };
}
