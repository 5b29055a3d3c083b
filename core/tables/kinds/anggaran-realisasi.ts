import { defineTableKind } from "../kind";
import * as common from "./common";

/** T-C.24: budget and spending of the five years before. */
export const anggaranRealisasi = defineTableKind({
  id: "anggaran-realisasi",
  title: "Anggaran dan realisasi pendanaan pelayanan",
  names: [/t\s*-?\s*c\.?\s*-?\s*24/, /anggaran dan realisasi/],
  columns: [
    common.NOMOR,
    { role: "pertumbuhan-realisasi", heading: /pertumbuhan[^>]*>?[^>]*realisasi[^>]*$/ },
    { role: "pertumbuhan-anggaran", heading: /pertumbuhan[^>]*>?[^>]*anggaran[^>]*$/ },
    { role: "rasio", heading: /(^|>)rasio|serapan|(^|>)%$/ },
    { role: "realisasi", heading: /realisasi/ },
    { role: "anggaran", heading: /anggaran|pagu/ },
    common.KODE,
    { role: "uraian", heading: /^(uraian|program|kegiatan|belanja|jenisbelanja|nama|urusan)/ },
    common.KETERANGAN,
  ],
  requires: { uraian: 1, anggaran: 2, realisasi: 2 },
  parts: [
    { uraian: 1, anggaran: 2 },
    { uraian: 1, realisasi: 2 },
  ],
  rejects: /triwulan|indikator|(^|>)target/,
});
