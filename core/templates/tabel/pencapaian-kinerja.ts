import { indikatorNameRows } from "../rows";
import { defineTemplate } from "../template";

/** T-C.23: targets, realisasi and ratios of the five years before. */
export const pencapaianKinerja = defineTemplate({
  id: "pencapaian-kinerja",
  kind: "pencapaian-kinerja",
  nomor: { "86/2017": "T-C.23", "2/2025": "2.3" },
  judul: "Pencapaian Kinerja Pelayanan Perangkat Daerah",
  masa: "lalu",
  columns: [
    "nomor",
    { role: "indikator", title: "Indikator Kinerja sesuai Tugas dan Fungsi Perangkat Daerah" },
    "nspk",
    "ikk",
    "lainnya",
    { title: "Target Renstra Perangkat Daerah Tahun ke-", columns: [{ each: "lalu", role: "target" }] },
    { title: "Realisasi Capaian Tahun ke-", columns: [{ each: "lalu", role: "realisasi" }] },
    { title: "Rasio Capaian pada Tahun ke-", columns: [{ each: "lalu", role: "rasio" }] },
  ],
  fill: indikatorNameRows,
});
