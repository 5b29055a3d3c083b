import { defineTableKind } from "../kind";
import * as common from "./common";

/** T-C.23: what the Perangkat Daerah achieved in the five years before. */
export const pencapaianKinerja = defineTableKind({
  id: "pencapaian-kinerja",
  title: "Pencapaian kinerja pelayanan",
  names: [/t\s*-?\s*c\.?\s*-?\s*23/, /pencapaian kinerja/],
  columns: [
    common.NOMOR,
    { role: "nspk", heading: /^(target)?nspk$/ },
    { role: "ikk", heading: /^(target)?ikk$/ },
    { role: "lainnya", heading: /^(target)?indikator(kinerja)?lain/ },
    { role: "rasio", heading: /(^|>)rasio|persentasecapaian|tingkatcapaian|capaiankinerja%/ },
    { role: "realisasi", heading: /realisasi|^capaian/ },
    common.SATUAN,
    common.BASELINE,
    common.INDIKATOR,
    { role: "target", heading: /target/ },
    common.KETERANGAN,
  ],
  requires: { indikator: 1, target: 1, realisasi: 1, rasio: 1 },
  rejects: /triwulan|(^|>)(rp|pagu)$|anggaran/,
});
