import type { Role } from "../../../core/tables/kind";
import type { TableKindId } from "../../../core/tables/kinds";
import type { Address } from "../../../core/workbook/address";
import { text, type CellDraft } from "../grid";
import { isJoined, isSplit } from "../pendanaan-headings";
import { named } from "../perumusan";
import { Random } from "../random";
import type { TypedRow, TypedTable } from "../table";
import type { Generated } from "../workbook";
import { Writer } from "../writer";

/** A way to damage a sound workbook: returns the damaged cell, or null where the workbook has no place for it. */
export interface Defect {
  /** What a planner did. */
  readonly what: string;
  /** Rules of which one must report it at the very cell. */
  readonly rules: readonly string[];
  readonly inject: (damage: Damage) => Address | null;
}

type Place = readonly [TypedTable, TypedRow];

/** Access to the cells of a generated workbook by what they mean. */
export class Damage {
  readonly writer: Writer;
  readonly random: Random;

  constructor(readonly generated: Generated) {
    this.writer = new Writer(generated.choices);
    this.random = new Random(generated.choices.seed + 2);
  }

  get choices(): Generated["choices"] {
    return this.generated.choices;
  }

  /** One of the rows of a table that fit. */
  row(
    kind: TableKindId,
    fits: (row: TypedRow, index: number, rows: readonly TypedRow[]) => boolean,
  ): Place | null {
    const table = this.generated.tables.find((each) => each.kind === kind);
    const row = table && this.random.pick(table.rows.filter(fits));
    return table && row ? [table, row] : null;
  }

  address([table, { row }]: Place, role: Role, slot = 0): Address | null {
    const columns = table.headings[0]?.columns.filter((each) => each.role === role) ?? [];
    const column = columns[slot]?.column;
    return column === undefined ? null : { sheet: table.sheet, row, column };
  }

  /** Writes into the cell of a role; null where the table has no such column. */
  set(place: Place, role: Role, { draft, slot = 0 }: { draft: CellDraft; slot?: number }): Address | null {
    const address = this.address(place, role, slot);
    if (address) place[0].grid.set(address.row, address.column, draft);
    return address;
  }

  /** Writes a code in the way of the table, whatever its columns. */
  code(place: Place, kode: string, nama: string): Address | null {
    const { choices } = this;
    if (isSplit(choices.kode)) return null;
    if (!isJoined(choices.kode)) return this.set(place, "kode", { draft: text(kode) });
    const joint = { strip: " - ", garis: " – ", "titik dua": ": ", spasi: " ", kolom: "" }[choices.kode];
    return this.set(place, "uraian", { draft: text(kode + joint + nama) });
  }

  /** Writes code and name into the cascade. */
  formulate(place: Place, kode: string, nama: string): Address | null {
    if (isJoined(this.choices.kode))
      return this.set(place, "uraian", { draft: text(named({ kode, nama }, this)) });
    this.set(place, "uraian", { draft: text(nama) });
    return this.set(place, "kode", { draft: text(kode) });
  }

  /** A planned year of a list of amounts. */
  slot(values: readonly unknown[]): number {
    const planned = [...values.keys()].filter((slot) => values[slot] !== null);
    return this.random.pick(planned) ?? 0;
  }
}

export const isCode =
  (level: string) =>
  (row: TypedRow): boolean =>
    row.is === "kode" && row.simpul?.level === level;
export const isCount = (row: TypedRow): boolean =>
  row.indikator !== undefined &&
  typeof row.indikator.akhir === "number" &&
  /^(Dokumen|Unit|Orang|Laporan|Lokasi)$/.test(row.indikator.satuan);
