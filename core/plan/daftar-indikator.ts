import { splitUnit } from "../numbers/unit";
import type { Row, Table } from "../tables/table";
import { FigureReader, isFilled } from "./figures";
import type { DaftarIndikator, Figure, Indikator, IndikatorLevel } from "./plan";

/** Reads a list of indicators with yearly targets. */
export function readDaftar(table: Table, years: readonly (number | null)[]): DaftarIndikator {
  const reader = new FigureReader(table, years);
  const context = { tujuan: "", sasaran: "" };
  const indikator: Indikator[] = [];
  for (const row of table.dataRows) {
    if (row.kind !== "data") continue;
    carryContext(table, row, context);
    const read = readIndikator(reader, row, { ...context, level: levelOf(table, row, context.sasaran) });
    if (read) indikator.push(read);
  }
  return { table, years, indikator };
}

/** A tujuan holds for the rows below it, merged or not; a new tujuan ends the sasaran before it. */
function carryContext(table: Table, row: Row, context: { tujuan: string; sasaran: string }): void {
  const tujuan = table.seen(row, "tujuan")?.text ?? "";
  const sasaran = table.seen(row, "sasaran")?.text ?? "";
  if (tujuan !== "" && tujuan !== context.tujuan) {
    context.tujuan = tujuan;
    context.sasaran = "";
  }
  if (sasaran !== "") context.sasaran = sasaran;
}

function levelOf(table: Table, row: Row, sasaran: string): IndikatorLevel | null {
  const stated = /\(\s*indikator\s+(tujuan|sasaran)\s*\)/i
    .exec(table.text(row, "indikator"))?.[1]
    ?.toLowerCase();
  if (stated === "tujuan" || stated === "sasaran") return stated;
  if (!table.has("tujuan")) return null;
  return sasaran === "" ? "tujuan" : "sasaran";
}

interface IndikatorContext {
  readonly tujuan: string;
  readonly sasaran: string;
  readonly level: IndikatorLevel | null;
}

/** null for a row that has neither a name nor a figure of an indicator (the second line of a fraction, say). */
export function readIndikator(reader: FigureReader, row: Row, context: IndikatorContext): Indikator | null {
  const { table } = reader;
  const cell = table.cell(row, "indikator");
  if (!cell) return null;
  const targets = reader.yearly(row, "target");
  if (cell.text === "" && !targets.some(isFilled)) return null;
  const baseline = reader.baseline(row);
  const akhir: Figure | null = reader.single(row, "target-akhir");
  return {
    table,
    row,
    cell,
    name: splitUnit(cell.text),
    satuan: table.cell(row, "satuan"),
    ...context,
    baseline,
    targets,
    akhir,
    figures: [...baseline, ...targets, ...(akhir ? [akhir] : [])],
  };
}
