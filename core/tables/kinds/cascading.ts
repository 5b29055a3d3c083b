import { defineTableKind } from "../kind";
import * as common from "./common";

/**
 * The cascade as an appendix: one block for each tujuan, sasaran and program, its name above a small table of its
 * indicators.
 */
export const cascading = defineTableKind({
  id: "cascading",
  title: "Cascading atau pohon kinerja dalam blok",
  names: [/cascading/, /cascade/, /pohon kinerja/],
  columns: [
    common.NOMOR,
    common.SATUAN,
    common.BASELINE,
    // "Kondisi kinerja PD Th 2026"
    {
      role: "target-akhir",
      heading: new RegExp(
        `${common.AKHIR.source}|^kondisi(kinerja|kerja)(pd|opd|renstra|perangkatdaerah)?(th|tahun)?$`,
      ),
    },
    common.RUMUS,
    common.DEFINISI,
    common.PERANGKAT_DAERAH,
    common.KETERANGAN,
    { role: "target", heading: /target|^$/ },
    common.INDIKATOR,
  ],
  requires: { indikator: 1, target: 2 },
  rejects:
    /realisasi|(^|>)rasio|(^|>)(rp|pagu)$|triwulan|anggaran|^(tujuan|sasaran|program|kegiatan|outcome|output|strategi)/,
  needsName: true,
});
