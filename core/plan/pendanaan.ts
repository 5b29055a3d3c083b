import { indukKode, type KodeReading } from "../kode/kode";
import type { Row, Table } from "../tables/table";
import type { Cell } from "../workbook/sheet";
import { readIndikator } from "./daftar-indikator";
import { FigureReader, isFilled } from "./figures";
import { readPendanaanRow, type PendanaanRow } from "./pendanaan-row";
import { findPergeseran, type Pergeseran } from "./pergeseran";
import type { Indikator, Keluaran, KodeMeragukan, Organisasi, PaguRow, Pendanaan, Simpul } from "./plan";
import { withShortCodes } from "./short-codes";

type KeluaranDraft = Omit<Keluaran, "indikator"> & { readonly indikator: Indikator[] };
export type SimpulDraft = Omit<Simpul, "paguRows" | "keluaran" | "indikator" | "induk" | "anak"> & {
  readonly paguRows: PaguRow[];
  readonly keluaran: KeluaranDraft[];
  readonly indikator: Indikator[];
  readonly anak: SimpulDraft[];
  induk: SimpulDraft | null;
};

/** A funding table that may still be joined to others. */
export type PendanaanDraft = Omit<Pendanaan, "simpul"> & {
  readonly simpul: SimpulDraft[];
  readonly organisasi: Organisasi[];
};

/** Reads a funding table row by row and joins it to a tree by its codes. */
export function readPendanaan(table: Table, years: readonly (number | null)[]): PendanaanDraft {
  const builder = new PendanaanBuilder(table, years);
  const rows = table.dataRows.map((row) => ({ row, read: readPendanaanRow(table, row) }));
  for (const { row, read } of withShortCodes(table, rows)) builder.add(row, read);
  return builder.build();
}

class PendanaanBuilder {
  readonly #table: Table;
  readonly #reader: FigureReader;
  readonly #pergeseran: readonly Pergeseran[];
  readonly #years: readonly (number | null)[];
  readonly #simpul: SimpulDraft[] = [];
  readonly #latest = new Map<string, SimpulDraft>();
  readonly #totals: PaguRow[] = [];
  readonly #sasaranRows: { row: Row; tujuan: Cell | null; sasaran: Cell | null }[] = [];
  readonly #indikatorSasaran: Indikator[] = [];
  readonly #kodeMeragukan: KodeMeragukan[] = [];
  readonly #organisasi: Organisasi[] = [];
  readonly #uncoded: Cell[] = [];
  /** What a continuation row continues. */
  #current: SimpulDraft | null = null;
  #keluaran: KeluaranDraft | null = null;
  /** Does the row stand under a code that cannot be read, and that has no indicator beside it? */
  #underDoubt = false;
  #tujuan = "";
  #sasaran = "";

  constructor(table: Table, years: readonly (number | null)[]) {
    this.#table = table;
    this.#years = years;
    this.#pergeseran = findPergeseran(table);
    this.#reader = new FigureReader(table, years, this.#pergeseran);
  }

  add(row: Row, read: PendanaanRow): void {
    switch (read.is) {
      case "kode":
        return this.#addKode(row, read);
      case "uraian":
        return this.#addUraian(row, read.cell);
      case "sasaran":
        return this.#addSasaran(row, read.tujuan, read.sasaran);
      case "lanjutan":
        return this.#addLanjutan(row);
      case "total":
        // What a subtotal adds up only its reader knows.
        if (read.grand) this.#totals.push(this.#paguRow(row));
        return;
      case "lain":
        return;
    }
  }

  build(): PendanaanDraft {
    for (const simpul of this.#simpul) this.#linkInduk(simpul);
    return {
      table: this.#table,
      years: this.#years,
      simpul: this.#simpul,
      totals: this.#totals,
      sasaranRows: this.#sasaranRows,
      indikatorSasaran: this.#indikatorSasaran,
      kodeMeragukan: this.#kodeMeragukan,
      pergeseran: this.#pergeseran,
      tanpaKode: this.#simpul.length > 0 ? this.#uncoded : [],
      organisasi: this.#organisasi,
    };
  }

  #addKode(row: Row, read: Extract<PendanaanRow, { is: "kode" }>): void {
    const { reading } = read;
    if (reading.kind === "kode") return this.#addSimpul(row, read, reading);
    if (reading.kind === "organisasi") {
      this.#organisasi.push({
        kode: reading.baku,
        bidang: reading.bidang,
        nama: read.namaText,
        cell: read.cell,
      });
    } else if (reading.kind === "meragukan") {
      this.#kodeMeragukan.push({ cell: read.cell, written: read.written, reason: reading.reason });
      // Its figures must not be added to the node above.
      this.#current = null;
      this.#underDoubt = this.#table.text(row, "indikator") === "";
      this.#keluaran = null;
    }
  }

  #addSimpul(
    row: Row,
    read: Extract<PendanaanRow, { is: "kode" }>,
    kode: Extract<KodeReading, { kind: "kode" }>,
  ): void {
    const simpul: SimpulDraft = {
      kode: { baku: kode.baku, level: kode.level, faults: kode.faults },
      written: read.written,
      nama: read.namaText,
      cell: read.cell,
      namaCell: read.nama,
      table: this.#table,
      row,
      paguRows: [this.#paguRow(row)],
      keluaran: [],
      indikator: [],
      induk: this.#latest.get(indukKode(kode.baku) ?? "") ?? null,
      anak: [],
    };
    this.#simpul.push(simpul);
    this.#latest.set(kode.baku, simpul);
    this.#current = simpul;
    this.#underDoubt = false;
    this.#keluaran = null;
    this.#noteSasaran(row);
    this.#addIndikator(row, simpul.indikator);
  }

  /** Under a code row that has no indicator of its own, a name without a code is its outcome or output. */
  #addUraian(row: Row, cell: Cell): void {
    const current = this.#current;
    const hasOwnIndikator = current !== null && current.keluaran.length === 0 && current.indikator.length > 0;
    if (!current || hasOwnIndikator) {
      // What stands under a code that cannot be read is its outcome or output.
      if (current || !this.#underDoubt) this.#uncoded.push(cell);
      return;
    }
    const keluaran: KeluaranDraft = { ...this.#paguRow(row), cell, indikator: [] };
    this.#keluaran = keluaran;
    current.keluaran.push(keluaran);
    this.#addIndikator(row, keluaran.indikator);
  }

  #addSasaran(row: Row, tujuan: Cell | null, sasaran: Cell | null): void {
    this.#noteSasaran(row);
    this.#sasaranRows.push({ row, tujuan, sasaran });
    this.#current = null;
    this.#keluaran = null;
    const level = sasaran ? "sasaran" : "tujuan";
    const indikator = readIndikator(this.#reader, row, {
      tujuan: this.#tujuan,
      sasaran: this.#sasaran,
      level,
    });
    if (indikator && indikator.cell.text !== "") this.#indikatorSasaran.push(indikator);
  }

  #addLanjutan(row: Row): void {
    if (!this.#current) return;
    if (this.#keluaran) return this.#addIndikator(row, this.#keluaran.indikator);
    const pagu = this.#paguRow(row);
    if ([...pagu.pagu, ...(pagu.akhir ? [pagu.akhir] : [])].some(isFilled)) this.#current.paguRows.push(pagu);
    this.#addIndikator(row, this.#current.indikator);
  }

  #addIndikator(row: Row, list: Indikator[]): void {
    const level = this.#current?.kode.level ?? null;
    const indikator = readIndikator(this.#reader, row, {
      tujuan: this.#tujuan,
      sasaran: this.#sasaran,
      level,
    });
    if (!indikator || (indikator.cell.text === "" && list.length === 0 && this.#current?.row === row)) return;
    list.push(indikator);
    if (this.#keluaran && list === this.#keluaran.indikator) this.#current?.indikator.push(indikator);
  }

  #noteSasaran(row: Row): void {
    const tujuan = this.#table.text(row, "tujuan");
    const sasaran = this.#table.text(row, "sasaran");
    if (tujuan !== "") {
      this.#tujuan = tujuan;
      this.#sasaran = "";
    }
    if (sasaran !== "") this.#sasaran = sasaran;
  }

  #paguRow(row: Row): PaguRow {
    return { row, pagu: this.#reader.yearly(row, "pagu"), akhir: this.#reader.single(row, "pagu-akhir") };
  }

  /** A parent that stands below its child is found too; which of them is misplaced is a rule's matter. */
  #linkInduk(simpul: SimpulDraft): void {
    simpul.induk ??= this.#latest.get(indukKode(simpul.kode.baku) ?? "") ?? null;
    simpul.induk?.anak.push(simpul);
  }
}
