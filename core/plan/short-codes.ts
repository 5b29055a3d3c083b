import { readParts } from "../kode/kode";
import type { Row, Table } from "../tables/table";
import type { PendanaanRow } from "./pendanaan-row";

export interface ReadRow {
  readonly row: Row;
  readonly read: PendanaanRow;
}

type CodedRow = Extract<PendanaanRow, { is: "kode" }>;

/**
 * Codes spread over cells sometimes have one part for the kegiatan instead of two: "1 6 1 2" for a kegiatan and
 * "1 6 1 2 1" for a sub kegiatan under it. Where a whole table is written so, the levels are read by that count (and
 * by what stands under what); the missing part is supplied and marked as a fault.
 */
export function withShortCodes(table: Table, rows: readonly ReadRow[]): readonly ReadRow[] {
  if (!isShortCoded(table, rows)) return rows;
  const kewenangan = /provinsi/i.test(table.caption.text) ? "1" : "2";
  const completer = new Completer(kewenangan, hasNumbers(rows));
  return rows.map(({ row, read }) => ({ row, read: read.is === "kode" ? completer.complete(read) : read }));
}

const partsOf = (read: PendanaanRow): string[] => (read.is === "kode" ? read.written.split(/[\s.,]+/) : []);
const head = (parts: readonly string[]): string => parts.slice(0, 4).join(".");

function isShortCoded(table: Table, rows: readonly ReadRow[]): boolean {
  if (table.columns.filter(({ role }) => role === "kode").length < 2) return false;
  const parts = rows.map(({ read }) => partsOf(read));
  const kegiatan = new Set(parts.filter((each) => each.length === 4).map(head));
  return (
    !parts.some((each) => each.length === 6) &&
    parts.some((each) => each.length === 5 && kegiatan.has(head(each)))
  );
}

/** Does the fourth part number the kegiatan? Where several have the same it is the kewenangan, and the number is lost. */
function hasNumbers(rows: readonly ReadRow[]): boolean {
  const kegiatan = rows.map(({ read }) => partsOf(read)).filter((parts) => parts.length === 4);
  return new Set(kegiatan.map(head)).size === kegiatan.length;
}

class Completer {
  #program = "";
  #count = 0;
  /** The kegiatan that sub kegiatan belong to, as written and as completed. */
  #kegiatan: { readonly written: string; readonly parts: readonly string[] } | null = null;

  constructor(
    readonly kewenangan: string,
    readonly hasNumbers: boolean,
  ) {}

  complete(read: CodedRow): CodedRow {
    const parts = partsOf(read);
    if (parts.length === 4) return this.#completed(read, this.#kegiatanParts(parts));
    const under = parts.length === 5 && this.#kegiatan?.written === head(parts) ? this.#kegiatan : null;
    if (!under) this.#kegiatan = null;
    return under ? this.#completed(read, [...under.parts, parts[4] ?? ""]) : read;
  }

  #kegiatanParts(parts: readonly string[]): readonly string[] {
    const program = parts.slice(0, 3);
    if (program.join(".") !== this.#program) this.#count = 0;
    this.#program = program.join(".");
    this.#count += 1;
    const nomor = this.hasNumbers ? (parts[3] ?? "") : String(this.#count);
    const kewenangan = this.hasNumbers ? this.kewenangan : (parts[3] ?? "");
    this.#kegiatan = { written: head(parts), parts: [...program, kewenangan, nomor] };
    return this.#kegiatan.parts;
  }

  #completed(read: CodedRow, parts: readonly string[]): CodedRow {
    const reading = readParts(parts, ["bagian-kurang"]);
    return reading.kind === "kode" ? { ...read, reading } : read;
  }
}
