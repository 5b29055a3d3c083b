import { simpulNameRows } from "../rows";
import { defineTemplate } from "../template";

/** T-C.29 of Permendagri 86/2017: what the Renja before attained, and how far the Renstra has come. */
export const rekapitulasiRenja = defineTemplate({
  id: "rekapitulasi-renja",
  kind: "rekapitulasi-renja",
  nomor: { "86/2017": "T-C.29", "2/2025": "T-C.29" },
  judul: "Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra Perangkat Daerah",
  masa: "renja",
  columns: [
    "kode",
    { role: "uraian", title: "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan" },
    { role: "indikator", title: "Indikator Kinerja Program (Outcome)/Kegiatan (Output)" },
    {
      role: "target-akhir",
      title: "Target Kinerja Capaian Program (Renstra Perangkat Daerah) Tahun {akhir}",
    },
    {
      role: "realisasi-lalu",
      title: "Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun Lalu",
    },
    {
      title: "Target dan Realisasi Kinerja Program dan Kegiatan Tahun Lalu",
      columns: [
        { role: "target", title: "Target Renja" },
        { role: "realisasi", title: "Realisasi Renja" },
        { role: "rasio", title: "Tingkat Realisasi (%)" },
      ],
    },
    { role: "target-berjalan", title: "Target Program dan Kegiatan Renja Tahun Berjalan" },
    {
      title: "Perkiraan Realisasi Capaian Target Renstra s/d Tahun Berjalan",
      columns: [
        { role: "realisasi-sd", title: "Realisasi Capaian Program dan Kegiatan s/d Tahun Berjalan" },
        { role: "tingkat", title: "Tingkat Capaian Realisasi Target Renstra (%)" },
      ],
    },
  ],
  fill: simpulNameRows,
});
