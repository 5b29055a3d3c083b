import { printYears } from "../numbers/print";
import type { Finding } from "../rules/finding";
import type { Plan } from "../plan/plan";
import type { Table } from "../tables/table";
import { contains, formatRange } from "../workbook/address";
import type { CheckedWorkbook } from "./check-workbook";
import { countBySeverity, toJson } from "./json";
import { runs } from "./marks";
import { countsText, SEVERITY_WORDS, verdict } from "./summary";

/** The result as lines of plain text, for a terminal or a text file. */
export function reportLines(checked: CheckedWorkbook): string[] {
  const { plan, findings, failures } = checked;
  const explained = new Set<string>();
  return [
    plan.name,
    ...headLines(plan),
    ...tableLines(checked),
    ...groupByTable(plan, findings).flatMap(({ title, findings: group }) => [
      "",
      `${title}: ${countsText(countBySeverity(group))}`,
      ...group.flatMap((finding) => findingLines(finding, explained)),
    ]),
    ...failures.map(
      ({ rule, message }) => `Aturan ${rule} gagal dijalankan (${message}); temuan aturan ini tidak lengkap.`,
    ),
    "",
    verdict(countBySeverity(findings), plan.tables.length),
  ];
}

function headLines({ organisasi: [organisasi], period, regime }: Plan): string[] {
  const parts = [
    organisasi ? `${organisasi.nama} (${organisasi.kode})` : "",
    period ? `Renstra ${String(period.first)}-${String(period.last)}` : "",
    regime === "86/2017"
      ? "menurut Permendagri 86/2017"
      : regime === "2/2025"
        ? "menurut Inmendagri 2/2025"
        : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? [] : [parts.join(", ")];
}

function tableLines(checked: CheckedWorkbook): string[] {
  const { plan } = checked;
  const tables = toJson(checked).tables.map(
    ({ sheet, range, rows, years }, index) =>
      `  ${sheet} ${range}: ${plan.tables[index]?.kind.title ?? ""}, ${String(rows)} baris${years.length > 0 ? `, ${printYears(years)}` : ""}`,
  );
  const unknown = plan.unrecognised.map(({ sheet, range }) => `  ${sheet} ${formatRange(range)}`);
  return [
    "",
    ...(tables.length > 0 ? ["Tabel yang dikenali:", ...tables] : []),
    ...(unknown.length > 0
      ? ["Tampak seperti tabel, tetapi belum dikenali (tidak diperiksa):", ...unknown]
      : []),
  ];
}

interface Group {
  readonly title: string;
  readonly findings: Finding[];
}

/** Findings under the table in which their first cell lies. */
function groupByTable(plan: Plan, findings: readonly Finding[]): Group[] {
  const groups = new Map<Table | undefined, Group>();
  for (const finding of findings) {
    const [first] = finding.cells;
    const table = plan.tables.find(
      ({ sheet, range, caption }) =>
        sheet.name === first.sheet && contains({ ...range, top: caption.top }, first),
    );
    const title = table ? `${first.sheet} (${table.kind.title})` : first.sheet;
    const group = groups.get(table) ?? { title, findings: [] };
    group.findings.push(finding);
    groups.set(table, group);
  }
  return [...groups.values()];
}

const MOST_RANGES = 8;

/** The reason behind a rule is told with its first finding only. */
function findingLines(finding: Finding, explained: Set<string>): string[] {
  const ranges = runs(finding.cells).map(formatRange);
  const cells = ranges.slice(0, MOST_RANGES).join(", ");
  const more = ranges.length > MOST_RANGES ? ` dan ${String(ranges.length - MOST_RANGES)} sel lain` : "";
  const reason = explained.has(finding.rule) ? [] : [`    Mengapa: ${finding.mengapa}`];
  explained.add(finding.rule);
  return [
    `  ${SEVERITY_WORDS[finding.severity].toUpperCase()} ${cells}${more} [${finding.rule}]`,
    `    ${finding.apa}`,
    ...reason,
    `    Perbaikan: ${finding.perbaikan}`,
  ];
}
