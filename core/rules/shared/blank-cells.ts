import type { Indikator } from "../../plan/plan";
import type { Role } from "../../tables/kind";
import type { Table } from "../../tables/table";
import type { Cell } from "../../workbook/sheet";

/** A table with its indicators. */
export interface Measured {
  readonly table: Table;
  readonly indikator: readonly Indikator[];
}

/** The indicators of a table whose cell of a role is blank though most others' is filled, with that cell. */
export function blankAmongFilled(
  { table, indikator }: Measured,
  role: Role,
): { readonly indikator: Indikator; readonly cell: Cell }[] {
  const named = indikator.filter(({ cell }) => cell.text !== "");
  const blank = named.flatMap((each) => {
    const cell = table.cell(each.row, role);
    return cell && table.seen(each.row, role)?.text === "" ? [{ indikator: each, cell }] : [];
  });
  return table.has(role) && blank.length * 2 < named.length ? blank : [];
}
