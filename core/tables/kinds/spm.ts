import { defineTableKind } from "../kind";
import * as common from "./common";

/**
 * Minimum service standards (Permendagri 59/2021): what was attained in each year, as a percentage or as those who were
 * served of those who have a right to it.
 */
export const spm = defineTableKind({
  id: "spm",
  title: "Standar pelayanan minimal (SPM)",
  names: [/standar pelayanan minimal/, /\bspm\b/],
  columns: [
    common.NOMOR,
    {
      role: "jenis-pelayanan",
      heading: /^(jenis)?(pelayanan|layanan)(dasar|spm|minimal)*$|^(jenis|bidang|urusan)spm$/,
    },
    common.SATUAN,
    common.KETERANGAN,
    { role: "berhak", heading: /berhak|harusdilayani|(^|>)(jumlah)?(sasaran|kebutuhan)(spm|layanan)?$/ },
    { role: "terlayani", heading: /terlayani|dilayani|(^|>)(jumlah)?penerima/ },
    common.INDIKATOR,
    { role: "realisasi", heading: /realisasi[^>]*$/ },
    { role: "target", heading: /(^|>)target[^>]*$|^target>$/ },
    { role: "rasio", heading: /capaian|persentase|(^|>)%|rasio/ },
    { role: "realisasi", heading: /^(tahun)?$/ },
  ],
  requires: { "jenis-pelayanan": 1, realisasi: 2 },
  parts: [
    { indikator: 1, realisasi: 2 },
    { "jenis-pelayanan": 1, rasio: 1 },
    { indikator: 1, rasio: 1 },
    { "jenis-pelayanan": 1, berhak: 1, terlayani: 1 },
    { indikator: 1, berhak: 1, terlayani: 1 },
    { indikator: 1, target: 2 },
  ],
  rejects: /(^|>)(rp|pagu)$|anggaran|triwulan/,
  needsName: true,
});
