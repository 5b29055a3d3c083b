import type { ResultCell } from "../../functions/function";
import type { Table } from "../../tables/table";
import type { Cell } from "../../workbook/sheet";

/** What a formula would compute in a table. */
export type FillKind =
  | "rasio-capaian"
  | "rasio-serapan"
  | "rata-pertumbuhan"
  | "jumlah-pagu"
  | "kondisi-akhir-rp"
  | "kondisi-akhir"
  | "jumlah-evaluasi"
  | "tingkat-evaluasi"
  | "capaian-spm";

/** A cell that a formula can compute from the cells around it. */
export interface FillCell {
  readonly cell: Cell;
  /** With one of our functions, spelled as in Excel; null where none fits. */
  readonly own: string | null;
  /** With functions that every spreadsheet has; null where there is no such formula. */
  readonly plain: string | null;
  /** What both give just now. */
  readonly result: ResultCell;
}

/** The cells of one table that one kind of formula computes, in the order of reading. */
export interface Fill {
  readonly kind: FillKind;
  readonly table: Table;
  readonly cells: readonly FillCell[];
}
