import { defineTableKind } from "../kind";
import * as common from "./common";

/** T-C.32 of Permendagri 86/2017: what stakeholders proposed. */
export const usulanRenja = defineTableKind({
  id: "usulan-renja",
  title: "Usulan program dan kegiatan para pemangku kepentingan",
  names: [/t\s*-?\s*c\.?\s*-?\s*32/, /usulan program.*pemangku kepentingan/s],
  columns: [
    common.NOMOR,
    common.KODE,
    common.LOKASI,
    common.INDIKATOR,
    { role: "target", heading: /^(besaran|volume)/ },
    { role: "keterangan", heading: /^catatan|^ket/ },
    { role: "uraian", heading: /^(program|kegiatan|usulan)/ },
  ],
  requires: { uraian: 1, lokasi: 1, target: 1 },
  rejects: /(^|>)(rp|pagu)$|realisasi|triwulan/,
  needsName: true,
});
