import { isStatement } from "../tables/kind";
import type { Table } from "../tables/table";
import type { Pernyataan } from "./plan";

/** The sentences of a table, each where it stands first; bands and totals are none. */
export function readPernyataan(table: Table): Pernyataan[] {
  const columns = table.columns.filter(({ role }) => isStatement(role));
  return table.dataRows
    .filter((row) => row.kind === "data")
    .flatMap((row) =>
      columns.flatMap(({ role, column }) => {
        const cell = table.sheet.cell(row.index, column);
        return isStatement(role) && isSentence(cell.text) ? [{ peran: role, cell, table }] : [];
      }),
    );
}

/** A dash or a number is no sentence. */
function isSentence(text: string): boolean {
  return /\p{L}{3}/u.test(text);
}
