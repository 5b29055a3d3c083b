import { kondisiAkhir, sifatSatuan } from "../../numbers/period";
import { satuanOf } from "../../plan/indikator";
import type { Indikator } from "../../plan/plan";
import { formatPosition } from "../../workbook/address";
import type { FillCell } from "./fill";
import { isPlain } from "./formula-cell";

/** The target at the end of the period, where the unit tells whether the years add up or end with their last. */
export function targetEndCells(indikator: Indikator): FillCell[] {
  const { targets, akhir } = indikator;
  const sifat = sifatSatuan(satuanOf(indikator));
  const cells = targets.map(({ cell }) => cell);
  const last = cells.at(-1);
  if (!akhir || !last || sifat === null) return [];
  const { cell } = akhir;
  if (sifat === "akhir") {
    const at = formatPosition(last);
    return [{ cell, own: null, plain: `=IF(${at}="","",${at})`, result: last.value ?? "" }];
  }
  if (!cells.every(isPlain)) return [];
  const list = cells.map(formatPosition).join(",");
  const amounts = cells.map(({ value }) => (typeof value === "number" ? value : null));
  const result = kondisiAkhir(amounts, sifat) ?? "";
  return [{ cell, own: null, plain: `=IF(COUNT(${list})=0,"",SUM(${list}))`, result }];
}
