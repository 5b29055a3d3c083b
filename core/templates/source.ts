import type { IndikatorLevel } from "../plan/plan";
import type { Level } from "../kode/kode";
import type { CellValue } from "../workbook/snapshot";

/** Values by year. */
export type YearValues = ReadonlyMap<number, CellValue>;

/** An indicator to be printed; "" and empty maps where nothing is known. */
export interface IndikatorIsian {
  readonly nama: string;
  readonly satuan: string;
  readonly level: IndikatorLevel | null;
  readonly tujuan: string;
  readonly sasaran: string;
  readonly awal: CellValue;
  readonly target: YearValues;
  /** At the end of the period, under its last year. */
  readonly akhir: YearValues;
}

/** A bidang, program, kegiatan or sub kegiatan to be printed. */
export interface SimpulIsian {
  /** As documents print it: "1.06.01.2.01". */
  readonly kode: string;
  readonly level: Level;
  readonly nama: string;
  /** Its outcome or output; "" where it is not known. */
  readonly keluaran: string;
  readonly indikator: readonly IndikatorIsian[];
  readonly pagu: YearValues;
}

/** What tables are filled from. */
export interface Source {
  /** In the order of their codes, each below what it belongs to. */
  readonly simpul: readonly SimpulIsian[];
  /** Indicators of tujuan and sasaran, in the order of the workbook. */
  readonly sasaran: readonly IndikatorIsian[];
}

export const EMPTY_SOURCE: Source = { simpul: [], sasaran: [] };
