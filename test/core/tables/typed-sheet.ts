import { checkWorkbook, type CheckedWorkbook } from "../../../core/report/check-workbook";
import { readExample } from "../../../core/rules/example";
import type { Table } from "../../../core/tables/table";
import { formatAddress, formatRange } from "../../../core/workbook/address";

/** Checks sheets typed as text; `merges` belong to the first of them. */
export function checkTyped(text: string, merges: readonly string[] = []): CheckedWorkbook {
  const { snapshot } = readExample(text);
  const [first, ...more] = snapshot.sheets;
  if (!first) throw new Error("no sheet");
  return checkWorkbook({ ...snapshot, sheets: [{ ...first, merges: [...merges] }, ...more] });
}

/** "rencana-pendanaan A3:Y15 9": kind, place and rows of every table. */
export function tablesIn({ plan }: CheckedWorkbook): string[] {
  return plan.tables.map(
    (table) => `${table.kind.id} ${formatRange(table.range)} ${String(table.dataRows.length)}`,
  );
}

/** "kode kode uraian target2022 pagu2022": the roles of a table's columns. */
export function rolesOf(table: Table | undefined): string {
  return (table?.columns ?? []).map(({ role, path }) => `${role}${String(path.year ?? "")}`).join(" ");
}

/** What is said about the sheets, without the remarks. */
export function seriousIn({ findings }: CheckedWorkbook): string[] {
  return findings
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, cells }) => `${rule} ${cells.map(formatAddress).join(" ")}`);
}
