import { splitUnit } from "../numbers/unit";
import type { YearlyRole } from "../tables/kind";
import type { Table } from "../tables/table";
import { FigureReader } from "./figures";
import type { LayananSpm } from "./plan";

/** Which years the columns of a role mean. */
export type YearsOf = (table: Table, role: YearlyRole) => readonly (number | null)[];

/** Does the table plan targets instead of telling what was attained? */
export function plansSpm(table: Table): boolean {
  return table.slots("target").length > 1 && attained(table) === null;
}

/** Reads a table of minimum services: what was attained in each year. */
export function readSpm(table: Table, years: YearsOf): LayananSpm[] {
  const role = attained(table) ?? (table.has("terlayani") ? "terlayani" : null);
  if (role === null) return [];
  const reader = new FigureReader(table, years(table, role));
  return table.dataRows.flatMap((row) => {
    const cell = [table.cell(row, "indikator"), table.seen(row, "jenis-pelayanan")].find(
      (each) => each !== null && each.text !== "",
    );
    if (row.kind !== "data" || !cell) return [];
    return {
      table,
      row,
      cell,
      name: splitUnit(cell.text),
      satuan: table.cell(row, "satuan"),
      capaian: reader.yearly(row, role),
      berhak: reader.yearly(row, "berhak"),
      terlayani: reader.yearly(row, "terlayani"),
    };
  });
}

/** The role that holds the percentages: a column of ratios, else what was realised. */
function attained(table: Table): "rasio" | "realisasi" | null {
  if (table.has("rasio")) return "rasio";
  return table.has("realisasi") ? "realisasi" : null;
}
