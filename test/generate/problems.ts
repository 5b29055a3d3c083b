import { checkWorkbook, type CheckedWorkbook } from "../../core/report/check-workbook";
import type { Table } from "../../core/tables/table";
import { formatAddress, formatRange } from "../../core/workbook/address";
import { isYearlyRole } from "./heading";
import type { TypedTable } from "./table";
import { snapshotOf, type Generated } from "./workbook";

/** What a check of a sound workbook got wrong, one line each; none where all is right. */
export function problems(generated: Generated): string[] {
  const checked = checkWorkbook(snapshotOf(generated));
  return [
    ...misread(generated, checked),
    ...falseAlarms(checked),
    ...checked.failures.map(({ rule, message }) => `${rule} threw: ${message}`),
  ];
}

function misread(generated: Generated, { plan }: CheckedWorkbook): string[] {
  const found = plan.tables.map((table) => table.kind.id).sort();
  const typed = generated.tables.map((table) => table.kind).sort();
  if (found.join() !== typed.join()) return [`tables: typed ${typed.join(" ")}, found ${found.join(" ")}`];
  return generated.tables.flatMap((table) => {
    const read = plan.tables.find((each) => each.kind.id === table.kind && each.sheet.name === table.sheet);
    return read ? tableProblems(table, read) : [];
  });
}

function tableProblems(typed: TypedTable, read: Table): string[] {
  const compare = (what: string, wanted: string, found: string): string[] =>
    wanted === found ? [] : [`${typed.kind} ${what}: typed ${wanted}, read ${found}`];
  return [
    ...compare("sheet", typed.sheet, read.sheet.name),
    ...compare("range", formatRange(typed.range), formatRange(read.range)),
    ...compare(
      "rows",
      typed.rows.map(({ row }) => row + 1).join(),
      read.dataRows.map(({ index }) => index + 1).join(),
    ),
    ...compare(
      "columns",
      columnsOf(typed),
      read.columns
        .map(
          ({ role, column, path }) =>
            `${String(column)}${role}${isYearlyRole(role) ? String(path.year ?? "") : ""}`,
        )
        .join(),
    ),
  ];
}

function columnsOf(typed: TypedTable): string {
  return (typed.headings[0]?.columns ?? [])
    .flatMap(({ role, column, shownYear }) =>
      role ? [`${String(column)}${role}${isYearlyRole(role) ? String(shownYear ?? "") : ""}`] : [],
    )
    .join();
}

/** What the workbooks do leave out: whole tables. */
const TRUE_OF_THEM = ["tabel-wajib"];

function falseAlarms({ findings }: CheckedWorkbook): string[] {
  return findings
    .filter(({ rule, severity }) => severity !== "info" && !TRUE_OF_THEM.includes(rule))
    .map(
      ({ rule, severity, cells, apa }) => `false ${severity} ${rule} at ${formatAddress(cells[0])}: ${apa}`,
    );
}
