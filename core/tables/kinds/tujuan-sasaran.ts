import { defineTableKind } from "../kind";
import * as common from "./common";

/** T-C.25 of Permendagri 86/2017; the tujuan and sasaran table of BAB III under Inmendagri 2/2025. */
export const tujuanSasaran = defineTableKind({
  id: "tujuan-sasaran",
  title: "Tujuan dan sasaran jangka menengah",
  names: [/t\s*-?\s*c\.?\s*-?\s*25/, /tujuan dan sasaran/],
  columns: [
    common.NOMOR,
    common.SASARAN_RPJMD,
    common.RUMUS,
    common.DEFINISI,
    common.SATUAN,
    common.BASELINE,
    { role: "target-akhir", heading: common.AKHIR },
    common.KETERANGAN,
    { role: "target", heading: /^target/ },
    common.TUJUAN,
    common.SASARAN,
    common.INDIKATOR,
  ],
  requires: { tujuan: 1, sasaran: 1, indikator: 1, target: 2 },
  rejects: /realisasi|(^|>)(rp|pagu)$|^program|triwulan|^kegiatan/,
});
