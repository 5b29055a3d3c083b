import { defineTableKind } from "../kind";
import { EVALUASI_FIGURES, EVALUASI_GOALS, EVALUASI_NAMES } from "./evaluasi-columns";

/** T-C.29 of Permendagri 86/2017: what the Renja of the year before attained, and how far the Renstra has come. */
export const rekapitulasiRenja = defineTableKind({
  id: "rekapitulasi-renja",
  title: "Rekapitulasi evaluasi hasil pelaksanaan Renja dan pencapaian Renstra",
  names: [/t\s*-?\s*c\.?\s*-?\s*29/, /rekapitulasi evaluasi.*renja/s],
  columns: [
    ...EVALUASI_FIGURES,
    ...EVALUASI_GOALS,
    { role: "target-berjalan", heading: /(^|>)target[^>]*berjalan[^>]*$/ },
    { role: "realisasi", heading: /(^|>)realisasi/ },
    { role: "target", heading: /(^|>)target/ },
    ...EVALUASI_NAMES,
  ],
  requires: { uraian: 1, indikator: 1, target: 1, realisasi: 1, "realisasi-sd": 1, tingkat: 1 },
  rejects: /triwulan/,
});
