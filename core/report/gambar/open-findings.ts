import type { Finding } from "../../rules/finding";
import type { Address } from "../../workbook/address";
import type { CheckedWorkbook } from "../check-workbook";
import { sortOut, type Ignore } from "../ignores";

/** The open findings, by the cells that they are at. */
export class OpenFindings {
  readonly all: readonly Finding[];
  /** Rows as "sheet!row", each with its cells by column. */
  readonly #rows = new Map<string, Map<number, Finding[]>>();

  constructor({ findings }: CheckedWorkbook, ignores: readonly Ignore[]) {
    this.all = sortOut(findings, ignores).open;
    for (const finding of this.all) for (const cell of finding.cells) this.#add(cell, finding);
  }

  /** Those at one cell. */
  at(cell: Address): readonly Finding[] {
    return this.#rows.get(rowKey(cell))?.get(cell.column) ?? [];
  }

  /** Those at a row, but for the columns that belong to something else. */
  inRow(place: Pick<Address, "sheet" | "row">, without: ReadonlySet<number>): Finding[] {
    return [...(this.#rows.get(rowKey(place)) ?? [])].flatMap(([column, findings]) =>
      without.has(column) ? [] : findings,
    );
  }

  #add(cell: Address, finding: Finding): void {
    const row = this.#rows.get(rowKey(cell)) ?? new Map<number, Finding[]>();
    const here = row.get(cell.column);
    if (here) here.push(finding);
    else row.set(cell.column, [finding]);
    this.#rows.set(rowKey(cell), row);
  }
}

function rowKey({ sheet, row }: Pick<Address, "sheet" | "row">): string {
  return `${sheet}!${String(row)}`;
}
