import { indikatorNameRows } from "../rows";
import { defineTemplate } from "../template";

/** T-C.30 of Permendagri 86/2017: targets, realisasi and projections around the year of the Renja. */
export const kinerjaRenja = defineTemplate({
  id: "kinerja-renja",
  kind: "kinerja-renja",
  nomor: { "86/2017": "T-C.30", "2/2025": "T-C.30" },
  judul: "Pencapaian Kinerja Pelayanan Perangkat Daerah",
  masa: "renja",
  columns: [
    "nomor",
    "indikator",
    { role: "nspk", title: "SPM/Standar Nasional" },
    { role: "ikk", title: "IKK" },
    { title: "Target Renstra Perangkat Daerah", columns: [{ each: "sekitar", role: "target" }] },
    { title: "Realisasi Capaian", columns: [{ each: "terlaksana", role: "realisasi" }] },
    { title: "Proyeksi", columns: [{ each: "proyeksi", role: "proyeksi" }] },
    { role: "keterangan", title: "Catatan" },
  ],
  fill: indikatorNameRows,
});
