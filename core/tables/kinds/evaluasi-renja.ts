import { defineTableKind } from "../kind";
import { EVALUASI_FIGURES, EVALUASI_GOALS, EVALUASI_NAMES, part } from "./evaluasi-columns";

/** E.81 of Permendagri 86/2017: what a year of the Renja attained, quarter by quarter. */
export const evaluasiRenja = defineTableKind({
  id: "evaluasi-renja",
  title: "Evaluasi terhadap hasil Renja",
  names: [/\be\.?\s*81\b/, /evaluasi.{0,30}hasil (rencana kerja|renja)/],
  columns: [
    ...EVALUASI_FIGURES,
    ...EVALUASI_GOALS,
    { role: "realisasi", heading: /(^|>)realisasi/ },
    { role: "pagu", heading: part("(^|>)target", true) },
    { role: "target", heading: /(^|>)target/ },
    ...EVALUASI_NAMES,
  ],
  requires: { uraian: 1, indikator: 1, triwulan: 4 },
});
