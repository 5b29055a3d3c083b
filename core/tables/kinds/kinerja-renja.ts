import { defineTableKind } from "../kind";
import * as common from "./common";

/** T-C.30 of Permendagri 86/2017: targets of the Renstra, realisasi and projections around the year of the Renja. */
export const kinerjaRenja = defineTableKind({
  id: "kinerja-renja",
  title: "Pencapaian kinerja pelayanan dalam Renja",
  names: [/t\s*-?\s*c\.?\s*-?\s*30/, /pencapaian kinerja/],
  columns: [
    common.NOMOR,
    { role: "proyeksi", heading: /proyeksi/ },
    { role: "realisasi", heading: /realisasi/ },
    { role: "ikk", heading: /^(target)?ikk$/ },
    { role: "nspk", heading: /^(spm|standar|nspk)/ },
    common.SATUAN,
    { role: "keterangan", heading: /^catatan/ },
    common.KETERANGAN,
    common.INDIKATOR,
    { role: "target", heading: /target/ },
  ],
  requires: { indikator: 1, target: 2, realisasi: 1, proyeksi: 1 },
  rejects: /triwulan|(^|>)(rp|pagu)$|anggaran/,
});
