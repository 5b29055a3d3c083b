import { LEVELS, type KodeReading } from "../../kode/kode";
import { readKodeCells, splitKodeNama } from "../../kode/split";
import { remember } from "../../numbers/remember";
import type { Cell, Sheet } from "../../workbook/sheet";
import type { JenisPemda } from "../entry";
import type { Layout, Role } from "./layout";

/** A code as a row has it, before it is known whether it may stay. */
export interface Draft {
  readonly reading: KodeReading;
  /** The code as it was written. */
  readonly written: string;
  readonly nama: string;
  readonly kinerja: string;
  readonly indikator: string;
  readonly satuan: string;
  /** As written: "1.02.02.2.02.0028 Pengambilan …". */
  readonly sebelumnya: string;
}

/** Blanks in all their spellings: SIPD's export writes "[null]". */
const BLANK = /^(\[?null\]?|[-–—.]+|n\/a)$/i;
/** Exports carry them, and they break files and cells. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Reads the rows of one sheet by its layout. */
export class RowReader {
  readonly #codeColumns: readonly number[];
  /** What stands in the one or two rows of the heading, by column. */
  readonly #headings: ReadonlyMap<number, readonly string[]>;

  constructor(
    readonly sheet: Sheet,
    readonly layout: Layout,
  ) {
    this.#codeColumns = codeColumns(layout);
    const { columns, headingRow } = layout;
    this.#headings = new Map(
      [...columns.values()].map((column) => [
        column,
        [headingRow - 1, headingRow].map((row) => sheet.visibleCell(row, column).text),
      ]),
    );
  }

  /** The codes of a row; none for a blank row, the column numbers under a heading, and the heading repeated. */
  read(row: number): readonly Draft[] {
    if (this.#isHeading(row)) return [];
    return this.layout.kind === "gabungan" ? this.#levels(row) : this.#code(row);
  }

  /** The kind of government that the row states; null where the list has no such column, or it cannot be read. */
  jenis(row: number): { readonly written: string; readonly read: JenisPemda | null } | null {
    if (!this.layout.columns.has("jenis")) return null;
    const written = this.#text(row, "jenis");
    return { written, read: readJenis(written) };
  }

  #levels(row: number): Draft[] {
    const drafts: Draft[] = [];
    for (const level of LEVELS) {
      const text = this.#text(row, level);
      if (text === "") continue;
      const code = split(text) ?? { reading: NO_CODE, written: text, nama: "" };
      drafts.push({ ...code, ...(level === "sub kegiatan" ? this.#details(row) : NO_DETAILS) });
    }
    return drafts;
  }

  #code(row: number): Draft[] {
    const cells = this.#codeColumns.map((column) => this.#cell(row, column));
    const texts = cells.map(({ text }) => text);
    const written = texts.join(" ").trim();
    const nama = this.#text(row, "nama");
    if (written === "" && nama === "") return [];
    // "1 | 2 | 3 | …": the numbers of the columns.
    if (/^\d*$/.test(nama) && texts.every((text) => /^\d{0,2}$/.test(text))) return [];
    const reading = this.layout.kind === "terpisah" ? readSplit(cells) : readWhole(cells);
    return [{ reading, written, nama, ...this.#details(row) }];
  }

  #details(row: number): Omit<Draft, "reading" | "written" | "nama"> {
    return {
      kinerja: this.#text(row, "kinerja"),
      indikator: this.#text(row, "indikator"),
      satuan: this.#text(row, "satuan"),
      sebelumnya: this.#text(row, "sebelumnya"),
    };
  }

  /** A blank row too: it repeats nothing else than what stands above. */
  #isHeading(row: number): boolean {
    return [...this.layout.columns.values()].every((column) => {
      const text = this.sheet.text(row, column);
      return text === "" || this.#headings.get(column)?.includes(text) === true;
    });
  }

  #text(row: number, role: Role): string {
    const column = this.layout.columns.get(role);
    if (column === undefined) return "";
    const text = this.#cell(row, column).text.replace(CONTROLS, "");
    return BLANK.test(text) ? "" : text;
  }

  /** Decrees merge a code's cells down the rows that it is meant for. */
  #cell(row: number, column: number): Cell {
    return this.sheet.visibleCell(row, column);
  }
}

/** A program stands in hundreds of rows. */
const split = remember(splitKodeNama);

const NO_CODE: KodeReading = { kind: "bukan-kode" };
const NO_DETAILS = { kinerja: "", indikator: "", satuan: "", sebelumnya: "" };

/** Of split codes all columns from the urusan's to the sub kegiatan's: the kewenangan may have one of its own. */
function codeColumns({ kind, columns }: Layout): number[] {
  if (kind === "sederhana") return [columns.get("kode") ?? 0];
  const places = LEVELS.flatMap((level) => columns.get(level) ?? []);
  const first = Math.min(...places);
  return Array.from({ length: Math.max(...places) - first + 1 }, (_, index) => first + index);
}

function readSplit(cells: readonly Cell[]): KodeReading {
  if (cells[0]?.text !== "") return readKodeCells(cells);
  return cells.every(({ text }) => text === "")
    ? NO_CODE
    : { kind: "meragukan", reason: "kolom urusannya kosong" };
}

/** A code column may hold the name too: then the code before it. */
function readWhole(cells: readonly Cell[]): KodeReading {
  const reading = readKodeCells(cells);
  return reading.kind === "bukan-kode" ? (splitKodeNama(cells[0]?.text ?? "")?.reading ?? reading) : reading;
}

function readJenis(text: string): JenisPemda | null {
  const letters = text.toLowerCase().replace(/[^a-z]/g, "");
  if (/^prov(insi)?$/.test(letters)) return "provinsi";
  return /^(kab(upaten)?|(kab(upaten)?)?(dan)?kota?)$/.test(letters) ? "kabupaten/kota" : null;
}
