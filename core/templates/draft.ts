import type { Role } from "../tables/kind";
import { formatPosition, type Range } from "../workbook/address";
import type { NewCell } from "../workbook/new-sheet";
import type { CellValue } from "../workbook/snapshot";
import type { HeadingLayout, TemplateColumn } from "./heading";
import { ROLE_LAYOUT } from "./role-layout";
import type { RowContent, RowDraft } from "./template";

/** A row of the table, with the columns that it has cells in. */
export interface BodyRow {
  readonly row: number;
  readonly draft: RowDraft;
}

/** A sheet that grows from the top down. */
export class SheetDraft {
  readonly rows: (NewCell | null)[][] = [];
  readonly merges: Range[] = [];
  readonly body: BodyRow[] = [];

  /** A text alone in its row; an empty one leaves the row blank. */
  line(value: string, look?: NewCell["look"]): void {
    this.rows.push(value === "" ? [] : [{ value, ...(look ? { look } : {}) }]);
  }

  /** The heading, and its first and last row. */
  heading({ cells, height }: HeadingLayout): readonly [first: number, last: number] {
    const top = this.rows.length;
    for (let row = 0; row < height; row++) this.rows.push([]);
    for (const { value, range } of cells) this.#headingCell(value, shifted(range, top));
    return [top, top + height - 1];
  }

  bodyRow(columns: readonly TemplateColumn[], draft: RowDraft): void {
    const row = this.rows.length;
    const content = fitted(draft.cells, new Set(columns.map(({ role }) => role)));
    const uraian = columns.find(({ role }) => role === "uraian")?.column ?? 0;
    this.rows.push(columns.map((column) => bodyCell(column, { row, draft, content, uraian })));
    this.body.push({ row, draft });
  }

  /** Every cell under a merged one gets the look too, or its borders would be missing. */
  #headingCell(value: CellValue, range: Range): void {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const isFirst = row === range.top && column === range.left;
        const line = this.rows[row];
        if (line) line[column] = { look: "heading", ...(isFirst ? { value } : {}) };
      }
    }
    if (range.bottom > range.top || range.right > range.left) this.merges.push(range);
  }
}

function shifted({ top, left, bottom, right }: Range, rows: number): Range {
  return { top: top + rows, left, bottom: bottom + rows, right };
}

/** A code without a column of its own stands before the name, a unit behind the indicator. */
function fitted(cells: RowContent, roles: ReadonlySet<Role | null>): RowContent {
  const { kode, uraian, satuan, indikator } = cells;
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  const joins = (role: Role, value: unknown): boolean => !roles.has(role) && text(value) !== "";
  return {
    ...cells,
    ...(joins("kode", kode) && uraian ? { uraian: `${text(kode)} - ${text(uraian)}` } : {}),
    ...(joins("satuan", satuan) && indikator ? { indikator: `${text(indikator)} (${text(satuan)})` } : {}),
  };
}

interface BodyCell {
  readonly row: number;
  readonly draft: RowDraft;
  readonly content: RowContent;
  /** The column that says what the row is about. */
  readonly uraian: number;
}

function bodyCell(column: TemplateColumn, { row, draft, content, uraian }: BodyCell): NewCell {
  const { format } = ROLE_LAYOUT[column.like];
  const look = { look: draft.bold ? "total" : "cell", ...(format === undefined ? {} : { format }) } as const;
  if (column.role && draft.repeats?.includes(column.role)) {
    const above = formatPosition({ row: row - 1, column: column.column });
    const said = `$${formatPosition({ row, column: uraian })}`;
    return { ...look, formula: `=IF(OR(${said}="",${above}=""),"",${above})` };
  }
  const value = valueIn(column, content);
  return value === null ? look : { ...look, value };
}

function valueIn({ role, part, year, isSpread }: TemplateColumn, content: RowContent): CellValue {
  const value = (role && content[role]) ?? null;
  if (value instanceof Map) return (value as ReadonlyMap<number, CellValue>).get(year) ?? null;
  if (isSpread && typeof value === "string") return value.split(".")[part] ?? null;
  return value as CellValue;
}
