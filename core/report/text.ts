import { POLARITAS_WORDS } from "../numbers/polaritas";
import { printYears } from "../numbers/print";
import { perangkatDaerah, sebutPerangkatDaerah } from "../plan/perangkat-daerah";
import type { Plan } from "../plan/plan";
import { formatRange } from "../workbook/address";
import type { CheckedWorkbook } from "./check-workbook";
import type { Ignore } from "./ignores";
import { toTableJson } from "./json";
import { changeText, countsText, SEVERITY_WORDS } from "./summary";
import { resultView, type FindingView, type ResultView } from "./view";

/** The result as lines of plain text, for a terminal or a text file; what was set aside is told apart. */
export function reportLines(checked: CheckedWorkbook, ignores: readonly Ignore[] = []): string[] {
  const { plan, failures } = checked;
  const result = resultView(checked, {
    groupBy: "tabel",
    severities: ["error", "warning", "info"],
    search: "",
    ignores,
  });
  const explained = new Set<string>();
  return [
    plan.name,
    ...headLines(plan),
    ...tableLines(checked),
    ...result.groups.flatMap(({ title, counts, findings }) => [
      "",
      `${title}: ${countsText(counts)}`,
      ...findings.flatMap((finding) => findingLines(finding, explained)),
    ]),
    ...failures.map(
      ({ rule, message }) => `Aturan ${rule} gagal dijalankan (${message}); temuan aturan ini tidak lengkap.`,
    ),
    ...settingLines(result),
    "",
    result.verdict,
  ];
}

function headLines(plan: Plan): string[] {
  const { period, regime } = plan;
  const owner = perangkatDaerah(plan);
  const parts = [
    owner ? sebutPerangkatDaerah(owner) : "",
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
  const tables = plan.tables
    .map(toTableJson)
    .map(
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

/** The reason behind a rule is told with its first finding only. */
function findingLines(finding: FindingView, explained: Set<string>): string[] {
  const reason = explained.has(finding.rule) ? [] : [`    Mengapa: ${finding.mengapa}`];
  explained.add(finding.rule);
  return [
    `  ${SEVERITY_WORDS[finding.severity].toUpperCase()} ${finding.cells} [${finding.rule}]${finding.semula ? ` (semula ${SEVERITY_WORDS[finding.semula]})` : ""}`,
    `    ${finding.apa}`,
    ...reason,
    `    Perbaikan: ${finding.perbaikan}`,
  ];
}

/** What the workbook itself wants of the check, in full: who reads the verdict shall see what it was given for. */
function settingLines({ changed, polaritas, ignored }: ResultView): string[] {
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : ["", `${title} (${String(lines.length)}):`, ...lines.map((line) => `  ${line}`)];
  return [
    ...section(
      "Aturan yang diubah di buku kerja ini",
      changed.map((rule) => `${rule.title} [${rule.rule}]: ${changeText(rule)}`),
    ),
    ...section(
      "Arah indikator yang ditetapkan di buku kerja ini",
      polaritas.map(({ indikator, polaritas: said }) => `${indikator}: ${POLARITAS_WORDS[said]}`),
    ),
    ...section(
      "Diabaikan di buku kerja ini",
      ignored.map(
        ({ finding, ignore }) =>
          `${SEVERITY_WORDS[finding.severity].toUpperCase()} ${finding.sheet}, ${finding.cells} [${finding.rule}]: ${finding.apa} Alasan: ${ignore.reason}`,
      ),
    ),
  ];
}
