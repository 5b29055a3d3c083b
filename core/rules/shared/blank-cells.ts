import type { DaftarIndikator, Indikator } from "../../plan/plan";
import type { Role } from "../../tables/kind";
import type { Cell } from "../../workbook/sheet";

/** The indicators of a list whose cell of a role is blank though most others' is filled, with that cell. */
export function blankAmongFilled(
  { table, indikator }: DaftarIndikator,
  role: Role,
): { readonly indikator: Indikator; readonly cell: Cell }[] {
  const named = indikator.filter(({ cell }) => cell.text !== "");
  const blank = named.flatMap((each) => {
    const cell = table.cell(each.row, role);
    return cell && table.seen(each.row, role)?.text === "" ? [{ indikator: each, cell }] : [];
  });
  return table.has(role) && blank.length * 2 < named.length ? blank : [];
}
