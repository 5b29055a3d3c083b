import { splitKodeNama } from "../kode/split";
import type { Role } from "../tables/kind";
import type { Row, Table } from "../tables/table";
import { foldSpaces, type Cell } from "../workbook/sheet";
import { readIndikator } from "./daftar-indikator";
import { FigureReader } from "./figures";
import { readPendanaanRow } from "./pendanaan-row";
import type { Indikator, Perumusan, Sebutan } from "./plan";

type SebutanDraft = Omit<Sebutan, "indikator"> & { readonly indikator: Indikator[] };
type Named = Pick<Sebutan, "kode" | "written" | "nama" | "cell" | "namaCell">;

/** Reads a table that names programs, kegiatan and sub kegiatan, with what is printed beside each. */
export function readPerumusan(table: Table): Perumusan {
  const reader = new PerumusanReader(table);
  for (const row of table.dataRows) if (row.kind === "data") reader.add(row);
  return { table, sebutan: reader.sebutan, indikatorSasaran: reader.indikatorSasaran };
}

class PerumusanReader {
  readonly sebutan: SebutanDraft[] = [];
  readonly indikatorSasaran: Indikator[] = [];
  readonly #reader: FigureReader;
  /** What a row continues that names nothing. */
  #current: SebutanDraft | null = null;
  #tujuan = "";
  #sasaran = "";

  constructor(readonly table: Table) {
    this.#reader = new FigureReader(table, []);
  }

  add(row: Row): void {
    const named = namedIn(this.table, row);
    const states = this.#noteSasaran(row);
    const sebutan = named.map((each): SebutanDraft => ({
      ...each,
      table: this.table,
      row,
      keluaran: this.#keluaran(row),
      sasaran: this.#sasaran,
      indikator: [],
    }));
    this.sebutan.push(...sebutan);
    this.#current = sebutan.at(-1) ?? (states ? null : this.#current);
    this.#addIndikator(row);
  }

  #addIndikator(row: Row): void {
    const level = this.#sasaran === "" ? "tujuan" : "sasaran";
    const indikator = readIndikator(this.#reader, row, {
      tujuan: this.#tujuan,
      sasaran: this.#sasaran,
      level: this.#current ? (this.#current.kode?.level ?? null) : level,
    });
    // What such a table may print beside it are no targets of the Renstra.
    if (indikator && indikator.cell.text !== "")
      (this.#current?.indikator ?? this.indikatorSasaran).push({
        ...indikator,
        baseline: [],
        targets: [],
        akhir: null,
        figures: [],
      });
  }

  /** Does the row begin a tujuan or sasaran? */
  #noteSasaran(row: Row): boolean {
    const tujuan = this.table.text(row, "tujuan");
    const sasaran = this.table.text(row, "sasaran");
    if (tujuan !== "") {
      this.#tujuan = tujuan;
      this.#sasaran = "";
    }
    if (sasaran !== "") this.#sasaran = sasaran;
    return tujuan !== "" || sasaran !== "";
  }

  #keluaran(row: Row): Cell | null {
    const cells = [this.table.cell(row, "output"), this.table.cell(row, "outcome")];
    return cells.find((cell) => cell !== null && cell.text !== "") ?? null;
  }
}

const NAMING: readonly Role[] = ["uraian", "kegiatan"];

/** Everything that a row names, with or without a code; a cell may name several, one a line. */
function namedIn(table: Table, row: Row): Named[] {
  const coded = table.has("kode") ? readPendanaanRow(table, row) : null;
  if (coded?.is !== "kode") return NAMING.flatMap((role) => table.cells(row, role).flatMap(namedInCell));
  const { reading, written, namaText, cell, nama } = coded;
  return reading.kind === "kode" ? [{ kode: reading, written, nama: namaText, cell, namaCell: nama }] : [];
}

function namedInCell(cell: Cell): Named[] {
  return lines(cell).flatMap((line): Named[] => {
    const split = splitKodeNama(line);
    if (!split) return [{ kode: null, written: "", nama: line, cell, namaCell: cell }];
    const { reading, written, nama } = split;
    return reading.kind === "kode" ? [{ kode: reading, written, nama, cell, namaCell: cell }] : [];
  });
}

/** A line that begins with no code goes on with the one before, where that one has a code. */
function lines(cell: Cell): string[] {
  if (typeof cell.value !== "string") return cell.text === "" ? [] : [cell.text];
  const found: string[] = [];
  for (const line of cell.value.split(/\r?\n/).map(foldSpaces)) {
    const before = found.at(-1);
    if (line === "") continue;
    if (before === undefined || splitKodeNama(line)) found.push(line);
    else found[found.length - 1] = `${before} ${line}`;
  }
  return found;
}
