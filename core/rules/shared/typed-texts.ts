import type { Role } from "../../tables/kind";
import type { Table } from "../../tables/table";
import type { Cell } from "../../workbook/sheet";

/** The cells of a table's rows that hold a text and pass a test, but for columns of some roles. */
export function* typedTexts(
  table: Table,
  passes: (text: string) => boolean,
  without: readonly Role[] = [],
): Generator<Cell> {
  const { sheet } = table;
  const columns = table.columns.filter(({ role }) => !without.includes(role));
  for (const { index } of table.dataRows) {
    for (const { column } of columns) {
      // Most cells hold numbers, and of most texts nothing is told: neither needs to become a cell.
      if (typeof sheet.value(index, column) !== "string" || !passes(sheet.text(index, column))) continue;
      yield sheet.cell(index, column);
    }
  }
}
