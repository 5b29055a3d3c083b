import type { KodeReading } from "../kode/kode";
import { readKodeCells, splitKodeNama } from "../kode/split";
import type { Role } from "../tables/kind";
import { isGrandTotal } from "../tables/row-kind";
import type { Row, Table } from "../tables/table";
import type { Cell } from "../workbook/sheet";

/** What a row of a funding table is, judged by itself. */
export type PendanaanRow =
  | {
      readonly is: "kode";
      readonly reading: KodeReading;
      readonly written: string;
      readonly cell: Cell;
      readonly nama: Cell;
      readonly namaText: string;
    }
  /** A name without a code: an outcome/output row, or a row that lost its code. */
  | { readonly is: "uraian"; readonly cell: Cell }
  /** Tujuan or sasaran, with or without an indicator. */
  | { readonly is: "sasaran"; readonly tujuan: Cell | null; readonly sasaran: Cell | null }
  /** A further indicator of the row above. */
  | { readonly is: "lanjutan" }
  | { readonly is: "total"; readonly grand: boolean }
  | { readonly is: "lain" };

/** Columns in which a code may stand in front of its name, first match first. */
const NAMING: readonly Role[] = ["kode", "uraian", "tujuan", "sasaran", "nomor"];

export function readPendanaanRow(table: Table, row: Row): PendanaanRow {
  if (row.kind === "total") return { is: "total", grand: isGrandTotal(leadText(table, row)) };
  const coded = readCoded(table, row);
  if (coded) return coded;
  if (row.kind === "group") return { is: "lain" };
  const uraian = table.cell(row, "uraian");
  if (uraian && uraian.text !== "") return { is: "uraian", cell: uraian };
  const tujuan = filled(table.cell(row, "tujuan"));
  const sasaran = filled(table.cell(row, "sasaran"));
  return tujuan || sasaran ? { is: "sasaran", tujuan, sasaran } : { is: "lanjutan" };
}

/** The first text of the row. */
function leadText(table: Table, row: Row): string {
  const texts = table.columns.map(({ column }) => table.sheet.text(row.index, column));
  return texts.find((text) => text !== "") ?? "";
}

function filled(cell: Cell | null): Cell | null {
  return cell && cell.text !== "" ? cell : null;
}

function readCoded(table: Table, row: Row): Extract<PendanaanRow, { is: "kode" }> | null {
  const kodeCells = table.cells(row, "kode");
  const spread = readKodeCells(kodeCells);
  const first = kodeCells.find((cell) => cell.text !== "");
  if (first && spread.kind !== "bukan-kode") {
    const nama = filled(table.cell(row, "uraian")) ?? first;
    const written = kodeCells
      .map((cell) => cell.text)
      .filter((text) => text !== "")
      .join(kodeCells.length > 1 ? " " : "");
    return {
      is: "kode",
      reading: spread,
      written,
      cell: first,
      nama,
      namaText: nama === first ? "" : nama.text,
    };
  }
  for (const role of NAMING) {
    const cell = filled(table.cell(row, role));
    const split = cell && splitKodeNama(cell.text);
    if (cell && split) return codedCell(table, row, { cell, split });
  }
  return readDamaged(filled(table.cell(row, "uraian")));
}

/** "196,02 PROGRAM …", "1:06.02 - PROGRAM …": a code was meant, but its digits or marks got lost. */
const DAMAGED = /^([A-Za-z]?\d+(?:[.,:;]+\d+)+[.,:;]?)\s*[-–—:]?\s+(\p{L}.*)$/su;
const AMOUNT = /^\d{1,3}(?:[.,]\d{3})+$|^\d+[.,]\d+$/;

function readDamaged(cell: Cell | null): Extract<PendanaanRow, { is: "kode" }> | null {
  const [, written = "", namaText = ""] = cell ? (DAMAGED.exec(cell.text) ?? []) : [];
  // "1.200 penyandang …" begins with a number, unless what follows can only be a program.
  if (!cell || written === "" || (AMOUNT.test(written) && !/^(program|kegiatan|urusan)\b/i.test(namaText)))
    return null;
  const reading = { kind: "meragukan", reason: "angka atau tanda bacanya rusak" } as const;
  return { is: "kode", reading, written, cell, nama: cell, namaText };
}

function codedCell(
  table: Table,
  row: Row,
  { cell, split }: { cell: Cell; split: NonNullable<ReturnType<typeof splitKodeNama>> },
): Extract<PendanaanRow, { is: "kode" }> {
  const uraian = filled(table.cell(row, "uraian"));
  const apart = split.nama === "" ? uraian : null;
  return {
    is: "kode",
    reading: split.reading,
    written: split.written,
    cell,
    nama: apart ?? cell,
    namaText: apart?.text ?? split.nama,
  };
}
