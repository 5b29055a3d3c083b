import { defineTableKind } from "../kind";
import * as common from "./common";

/** The cascade of Inmendagri 2/2025: from tujuan over outcome and output to program, kegiatan and sub kegiatan. */
export const perumusanProgram = defineTableKind({
  id: "perumusan-program",
  title: "Perumusan program, kegiatan, dan sub kegiatan",
  names: [/merumuskan (program|kegiatan|sub)/, /(perumusan|rumusan) program/],
  columns: [
    common.NOMOR,
    common.SASARAN_RPJMD,
    common.TUJUAN,
    common.SASARAN,
    common.OUTCOME,
    { role: "output", heading: /^output(>|$)/ },
    common.SATUAN,
    common.INDIKATOR,
    common.KODE,
    { role: "uraian", heading: /^(bidangurusan|urusan|program|kegiatan|nama|uraian|nomenklatur)/ },
    common.KETERANGAN,
  ],
  requires: { outcome: 1, indikator: 1, uraian: 1 },
  rejects: /target|(^|>)(rp|pagu|anggaran)|realisasi|baseline|triwulan/,
});
