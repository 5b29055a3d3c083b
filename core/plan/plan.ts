import type { Kode, Level } from "../kode/kode";
import type { NamedUnit } from "../numbers/unit";
import type { Target } from "../numbers/target";
import type { Period } from "../numbers/years";
import type { Regime, StatementRole } from "../tables/kind";
import type { Unrecognised } from "../tables/recognise";
import type { Row, Table } from "../tables/table";
import type { Cell, Sheet } from "../workbook/sheet";
import type { PolaritasSetting } from "./arah-indikator";
import type { NomorKinerja } from "./nomor-kinerja";
import type { Pergeseran } from "./pergeseran";

/** A figure of one year (or of the period's end), with the cell it was read from. */
export interface Figure {
  readonly cell: Cell;
  readonly reading: Target;
  /** null where the heading names no year. */
  readonly year: number | null;
}

/** What an indicator belongs to. */
export type IndikatorLevel = "tujuan" | "sasaran" | Level;

/** One indicator as one row of a table prints it. */
export interface Indikator {
  readonly table: Table;
  readonly row: Row;
  /** The cell with its name; null where the row continues the indicator above without a name. */
  readonly cell: Cell;
  /** Name and unit, parted where the unit stands in parentheses behind the name. */
  readonly name: NamedUnit;
  /** The cell of the table's own Satuan column; null where it has none. */
  readonly satuan: Cell | null;
  readonly level: IndikatorLevel | null;
  /** The tujuan or sasaran above it, as printed; "" where the table has none. */
  readonly tujuan: string;
  readonly sasaran: string;
  readonly baseline: readonly Figure[];
  /** One a year, in the table's order; empty cells included. */
  readonly targets: readonly Figure[];
  readonly akhir: Figure | null;
  /** All of these: what carries the indicator's unit. */
  readonly figures: readonly Figure[];
}

/** A row that carries pagu for a node: its code row, a further indicator row, or an outcome/output row. */
export interface PaguRow {
  readonly row: Row;
  readonly pagu: readonly Figure[];
  readonly akhir: Figure | null;
}

/** An outcome or output row of the Inmendagri layout: a statement with its indicators, under a code row. */
export interface Keluaran extends PaguRow {
  readonly cell: Cell;
  readonly indikator: readonly Indikator[];
}

/** A program, kegiatan, sub kegiatan, bidang or urusan of a funding table. */
export interface Simpul {
  readonly kode: Kode;
  /** The code as typed, for messages. */
  readonly written: string;
  readonly nama: string;
  /** The cell of the code (and of the name, where both share one). */
  readonly cell: Cell;
  readonly namaCell: Cell;
  readonly table: Table;
  readonly row: Row;
  /** The code row first, then further indicator rows that print pagu of their own. */
  readonly paguRows: readonly PaguRow[];
  readonly keluaran: readonly Keluaran[];
  /** All its indicators, those of its outcome/output rows included. */
  readonly indikator: readonly Indikator[];
  /** In the same table, or in another one that this table continues. */
  readonly induk: Simpul | null;
  readonly anak: readonly Simpul[];
}

/** A code that cannot be read for sure. */
export interface KodeMeragukan {
  readonly cell: Cell;
  readonly written: string;
  readonly reason: string;
}

/** A funding table (rencana-pendanaan) as a tree. */
export interface Pendanaan {
  readonly table: Table;
  /** The years of its columns, after repeated headings were reconciled. */
  readonly years: readonly (number | null)[];
  /** In the order of their rows. */
  readonly simpul: readonly Simpul[];
  /** Rows that add up the whole table. */
  readonly totals: readonly PaguRow[];
  /** Rows of tujuan and sasaran that stand between the programs. */
  readonly sasaranRows: readonly {
    readonly row: Row;
    readonly tujuan: Cell | null;
    readonly sasaran: Cell | null;
  }[];
  /** Indicators of those rows. */
  readonly indikatorSasaran: readonly Indikator[];
  readonly kodeMeragukan: readonly KodeMeragukan[];
  /** Rows whose figures stand beside their headings; everything else here has them in their places already. */
  readonly pergeseran: readonly Pergeseran[];
  /** Rows with a name and figures, but no code, where the table otherwise has codes. */
  readonly tanpaKode: readonly Cell[];
}

/** A list of indicators with yearly targets: tujuan-sasaran, IKU, IKK, T-C.28. */
export interface DaftarIndikator {
  readonly table: Table;
  readonly years: readonly (number | null)[];
  readonly indikator: readonly Indikator[];
}

/** A program, kegiatan or sub kegiatan as a table that plans no pagu names it: cascade, priority list. */
export interface Sebutan {
  /** null where only its name is printed. */
  readonly kode: Kode | null;
  /** The code as typed; "" for none. */
  readonly written: string;
  readonly nama: string;
  readonly cell: Cell;
  readonly namaCell: Cell;
  readonly table: Table;
  readonly row: Row;
  /** The outcome or output printed beside it; null for none. */
  readonly keluaran: Cell | null;
  /** The sasaran above it, as printed; "" where the table has none. */
  readonly sasaran: string;
  /** Of its own row, and of the rows below that go on without naming another. */
  readonly indikator: readonly Indikator[];
}

/** What an evaluation tells of performance, or of money. */
export interface EvaluasiAngka {
  readonly targetAkhir: Figure | null;
  /** Attained up to the year before. */
  readonly lalu: Figure | null;
  readonly target: readonly Figure[];
  /** One a quarter; [] where none is filled. */
  readonly triwulan: readonly Figure[];
  readonly realisasi: readonly Figure[];
  /** What the running year is to attain (T-C.29). */
  readonly berjalan: Figure | null;
  /** Attained since the Renstra began. */
  readonly sd: Figure | null;
  /** The share of the target at its end, in percent. */
  readonly tingkat: Figure | null;
  readonly rasio: readonly Figure[];
}

/** A row of E.80, E.81 or T-C.29. */
export interface Evaluasi {
  readonly table: Table;
  readonly row: Row;
  readonly cell: Cell;
  readonly name: NamedUnit;
  readonly kinerja: EvaluasiAngka;
  readonly rupiah: EvaluasiAngka;
}

/** A sentence of a table: a tujuan, a sasaran, a strategy, a problem. */
export interface Pernyataan {
  readonly peran: StatementRole;
  readonly cell: Cell;
  readonly table: Table;
}

/** A table that names programs, kegiatan and sub kegiatan without planning their pagu. */
export interface Perumusan {
  readonly table: Table;
  /** In the order of their rows; a code that is printed again stands here again. */
  readonly sebutan: readonly Sebutan[];
  /** Indicators of the tujuan and sasaran above them. */
  readonly indikatorSasaran: readonly Indikator[];
}

/** A row of a table of minimum services (SPM). */
export interface LayananSpm {
  readonly table: Table;
  readonly row: Row;
  /** The cell of its indicator, else of its kind of service. */
  readonly cell: Cell;
  readonly name: NamedUnit;
  readonly satuan: Cell | null;
  /** What was attained, year by year: in percent, or in the unit of the indicator. */
  readonly capaian: readonly Figure[];
  /** Those who have a right to it and those who were served; [] where the table has no such columns. */
  readonly berhak: readonly Figure[];
  readonly terlayani: readonly Figure[];
}

/** A row of T-C.23. */
export interface Capaian {
  readonly table: Table;
  readonly row: Row;
  readonly cell: Cell;
  readonly name: NamedUnit;
  readonly target: readonly Figure[];
  readonly realisasi: readonly Figure[];
  readonly rasio: readonly Figure[];
}

/** A row of T-C.24. */
export interface Serapan {
  readonly table: Table;
  readonly row: Row;
  readonly uraian: string;
  readonly anggaran: readonly Figure[];
  readonly realisasi: readonly Figure[];
  readonly rasio: readonly Figure[];
  readonly pertumbuhanAnggaran: Figure | null;
  readonly pertumbuhanRealisasi: Figure | null;
}

/** A Perangkat Daerah named with its code. */
export interface Organisasi {
  readonly kode: string;
  readonly nama: string;
  readonly bidang: readonly string[];
  readonly cell: Cell;
}

/** The Renstra of a workbook, joined from its tables. Every value knows the cell it came from. */
export interface Plan {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
  readonly regime: Regime | null;
  /** The planning period that captions state; null where none does. */
  readonly period: Period | null;
  readonly organisasi: readonly Organisasi[];
  readonly pendanaan: readonly Pendanaan[];
  readonly daftar: readonly DaftarIndikator[];
  readonly perumusan: readonly Perumusan[];
  readonly spm: readonly LayananSpm[];
  readonly evaluasi: readonly Evaluasi[];
  /** The sentences of all tables, in reading order; of a cascade in blocks those of the Perangkat Daerah itself. */
  readonly pernyataan: readonly Pernyataan[];
  /** The lines of numbered cascades, sheet by sheet. */
  readonly nomorKinerja: readonly NomorKinerja[];
  readonly capaian: readonly Capaian[];
  readonly serapan: readonly Serapan[];
  /** What a person said of indicators; to be asked through `arahIndikator`. */
  readonly polaritas: readonly PolaritasSetting[];
}
