import { defineTableKind } from "../kind";
import * as common from "./common";

/** T-B.35: problems mapped to their roots. */
export const permasalahan = defineTableKind({
  id: "permasalahan",
  title: "Pemetaan permasalahan",
  names: [/t\s*-?\s*b\.?\s*-?\s*3\.?5/, /pemetaan (per)?masalah/, /per(umusan|umasan) (per)?masalah/],
  columns: [
    common.NOMOR,
    { role: "masalah-pokok", heading: /^(masalahpokok|pokokmasalah|permasalahanpokok|pokokpermasalahan)/ },
    { role: "akar-masalah", heading: /^akar(per)?masalah/ },
    { role: "masalah", heading: /^(per)?masalah/ },
    common.KETERANGAN,
  ],
  requires: { masalah: 1, "akar-masalah": 1 },
  rejects: /target|(^|>)(rp|pagu)$|realisasi|triwulan|indikator/,
});
