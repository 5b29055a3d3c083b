import type { Plan } from "../../plan/plan";
import type { Finding } from "../../rules/finding";
import type { Row, Table } from "../../tables/table";
import { isStatement } from "../../tables/kind";
import { rememberFor } from "../../numbers/remember";
import type { OpenFindings } from "./open-findings";

/** Something that a row of a table is about. */
export interface OfRow {
  readonly table: Table;
  readonly row: Row;
}

/** The open findings at rows, but for those at the cells that state a tujuan or sasaran: they are about that. */
export function findingsInRows(findings: OpenFindings, rows: Iterable<OfRow>): Finding[] {
  return [...rows].flatMap(({ table, row }) =>
    findings.inRow({ sheet: table.sheet.name, row: row.index }, statementColumns(table)),
  );
}

const statementColumns = rememberFor(
  (table: Table): ReadonlySet<number> =>
    new Set(table.columns.filter(({ role }) => isStatement(role)).map(({ column }) => column)),
);

/** The indicators that the plan prints for tujuan and sasaran. */
export function indikatorKinerja(plan: Plan): Plan["daftar"][number]["indikator"] {
  return [
    ...plan.daftar.flatMap(({ indikator }) => indikator),
    ...plan.pendanaan.flatMap(({ indikatorSasaran }) => indikatorSasaran),
    ...plan.perumusan.flatMap(({ indikatorSasaran }) => indikatorSasaran),
  ];
}
