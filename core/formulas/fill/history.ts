import { capaian } from "../../functions/capaian";
import { rasioRealisasi } from "../../functions/rasio-realisasi";
import { rataPertumbuhan } from "../../functions/rata-pertumbuhan";
import { arahIndikator } from "../../plan/arah-indikator";
import type { Capaian, Figure, Plan, Serapan } from "../../plan/plan";
import type { FillCell } from "./fill";
import { cellArgument, choiceArgument, formulaCell, rowArgument } from "./formula-cell";

/** The ratios of T-C.23. What is better when it falls gets the formula of the guide for that. */
export function capaianCells(plan: Plan, row: Capaian): FillCell[] {
  const isNegative = arahIndikator(plan, row.name.name).polaritas === "negatif";
  const more = isNegative ? [choiceArgument("negatif")] : [];
  const rest = isNegative ? [null, "2T-R"] : ["positif", null, "2T-R"];
  return row.rasio.flatMap(({ cell }, slot) => {
    const [target, realisasi] = [row.target[slot], row.realisasi[slot]];
    if (!target || !realisasi) return [];
    const args = [cellArgument(target.cell), cellArgument(realisasi.cell), ...more];
    return [formulaCell(cell, capaian, { args, rest })];
  });
}

/** The ratios of T-C.24. */
export function serapanCells(row: Serapan): FillCell[] {
  return row.rasio.flatMap(({ cell }, slot) => {
    const [anggaran, realisasi] = [row.anggaran[slot], row.realisasi[slot]];
    if (!anggaran || !realisasi) return [];
    return [
      formulaCell(cell, rasioRealisasi, {
        args: [cellArgument(anggaran.cell), cellArgument(realisasi.cell)],
      }),
    ];
  });
}

/** The average growths of T-C.24. */
export function pertumbuhanCells(row: Serapan): FillCell[] {
  return [
    ...growthCell(row.pertumbuhanAnggaran, row.anggaran),
    ...growthCell(row.pertumbuhanRealisasi, row.realisasi),
  ];
}

function growthCell(figure: Figure | null, years: readonly Figure[]): FillCell[] {
  const range = rowArgument(years.map(({ cell }) => cell));
  return figure && range
    ? [formulaCell(figure.cell, rataPertumbuhan, { args: [range], rest: ["lewati"] })]
    : [];
}
