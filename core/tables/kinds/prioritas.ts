import { defineTableKind } from "../kind";
import * as common from "./common";

/** Sub kegiatan that serve the priority programs of the RPJMD (BAB IV under Inmendagri 2/2025). */
export const prioritas = defineTableKind({
  id: "prioritas",
  title: "Sub kegiatan prioritas",
  names: [/sub ?kegiatan prioritas/, /program prioritas/],
  columns: [
    common.NOMOR,
    common.OUTCOME,
    common.KODE,
    { role: "uraian", heading: /^(nama)?program/ },
    { role: "kegiatan", heading: /^(nama)?(sub)?kegiatan/ },
    common.INDIKATOR,
    common.SATUAN,
    common.PERANGKAT_DAERAH,
    common.KETERANGAN,
  ],
  requires: { uraian: 1, kegiatan: 1 },
  rejects: /target|(^|>)(rp|pagu|anggaran)|realisasi|baseline|triwulan/,
  needsName: true,
});
