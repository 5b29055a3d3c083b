import { defineTableKind } from "../kind";
import * as common from "./common";

/** T-C.26 of Permendagri 86/2017; the stages and the policy directions of BAB III under Inmendagri 2/2025. */
export const strategiKebijakan = defineTableKind({
  id: "strategi-kebijakan",
  title: "Strategi, penahapan, dan arah kebijakan",
  names: [
    /t\s*-?\s*c\.?\s*-?\s*26/,
    /(^|tabel[\s.:]*[\d.]+\s*)(arah kebijakan|penahapan)/,
    /strategi,? (dan )?(arah )?kebijakan/,
    /operasionalisasi nspk/,
    /tahap ii/,
  ],
  columns: [
    common.NOMOR,
    common.TUJUAN,
    common.SASARAN,
    { role: "strategi", heading: /^strategi/ },
    { role: "operasionalisasi", heading: /^(operasionalisasi)?nspk/ },
    { role: "kebijakan-rpjmd", heading: /^arahkebijakan(rpjmd|rpd|daerah)/ },
    { role: "kebijakan", heading: /^(arah)?kebijakan/ },
    { role: "tahap", heading: /(^|>)tahap(an|k|e)?/ },
    common.KETERANGAN,
  ],
  requires: { strategi: 1, kebijakan: 1 },
  parts: [{ "kebijakan-rpjmd": 1, kebijakan: 1 }, { operasionalisasi: 1, kebijakan: 1 }, { tahap: 2 }],
  rejects: /target|(^|>)(rp|pagu)$|realisasi|triwulan|indikator/,
});
