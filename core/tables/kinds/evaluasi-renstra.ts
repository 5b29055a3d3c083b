import { defineTableKind } from "../kind";
import * as common from "./common";
import { EVALUASI_FIGURES, EVALUASI_NAMES, part } from "./evaluasi-columns";

const END = "akhirperiode|akhirrenstra|akhirtahun|targetakhir";
/** Each year has a column of its own here: there is no sum of those before. */
const SINCE = /^realisasi-(lalu|sd)/;

/** E.80 of Permendagri 86/2017: targets, realisasi and ratios of each year of the Renstra, performance beside money. */
export const evaluasiRenstra = defineTableKind({
  id: "evaluasi-renstra",
  title: "Evaluasi terhadap hasil Renstra",
  names: [/\be\.?\s*80\b/, /evaluasi.{0,30}hasil (rencana strategis|renstra)/],
  columns: [
    common.BASELINE,
    { role: "pagu-akhir", heading: part(END, true) },
    { role: "target-akhir", heading: part(END, false) },
    ...EVALUASI_FIGURES.filter(({ role }) => !SINCE.test(role)),
    { role: "realisasi", heading: /(^|>)realisasi/ },
    { role: "pagu", heading: part("(^|>)target", true) },
    { role: "target", heading: /(^|>)target/ },
    ...EVALUASI_NAMES,
  ],
  requires: { uraian: 1, indikator: 1, target: 2, realisasi: 2, "realisasi-rp": 2 },
  rejects: /triwulan/,
});
