import { splitUnit } from "../numbers/unit";
import type { Table } from "../tables/table";
import { FigureReader, isFilled } from "./figures";
import type { Capaian, Serapan } from "./plan";

/** Reads T-C.23: targets, realisasi and ratios of the years before. */
export function readCapaian(table: Table, years: readonly (number | null)[]): Capaian[] {
  const reader = new FigureReader(table, years);
  return table.dataRows.flatMap((row) => {
    const cell = row.kind === "data" ? table.cell(row, "indikator") : null;
    if (!cell || cell.text === "") return [];
    return {
      table,
      row,
      cell,
      name: splitUnit(cell.text),
      target: reader.yearly(row, "target"),
      realisasi: reader.yearly(row, "realisasi"),
      rasio: reader.yearly(row, "rasio"),
    };
  });
}

/** Reads T-C.24: budget, spending, ratios and growth of the years before; total rows included. */
export function readSerapan(table: Table, years: readonly (number | null)[]): Serapan[] {
  const reader = new FigureReader(table, years);
  return table.dataRows
    .map((row) => ({
      table,
      row,
      uraian: table.text(row, "uraian"),
      anggaran: reader.yearly(row, "anggaran"),
      realisasi: reader.yearly(row, "realisasi"),
      rasio: reader.yearly(row, "rasio"),
      pertumbuhanAnggaran: reader.single(row, "pertumbuhan-anggaran"),
      pertumbuhanRealisasi: reader.single(row, "pertumbuhan-realisasi"),
    }))
    .filter((serapan) => [...serapan.anggaran, ...serapan.realisasi].some(isFilled));
}
