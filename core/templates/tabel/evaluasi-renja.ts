import { simpulRows } from "../rows";
import { defineTemplate } from "../template";

/** E.81 of Permendagri 86/2017: what a year of the Renja attained, quarter by quarter. */
export const evaluasiRenja = defineTemplate({
  id: "evaluasi-renja",
  kind: "evaluasi-renja",
  nomor: { "86/2017": "E.81", "2/2025": "E.81" },
  judul: "Evaluasi terhadap Hasil Renja Perangkat Daerah",
  masa: "renja",
  columns: [
    "nomor",
    "sasaran",
    "kode",
    { role: "uraian", title: "Program/Kegiatan" },
    { role: "indikator", title: "Indikator Kinerja Program (Outcome)/Kegiatan (Output)" },
    {
      title: "Target Renstra Perangkat Daerah pada Akhir Periode Renstra",
      columns: [{ role: "target-akhir", title: "K" }, "pagu-akhir"],
    },
    {
      title: "Realisasi Capaian Kinerja Renstra sampai dengan Renja Tahun Lalu",
      columns: ["realisasi-lalu", "realisasi-lalu-rp"],
    },
    {
      title: "Target Kinerja dan Anggaran Renja Tahun Berjalan",
      columns: [{ role: "target", title: "K" }, "pagu"],
    },
    {
      title: "Realisasi Kinerja pada Triwulan",
      columns: ["I", "II", "III", "IV"].map((title) => ({
        title,
        columns: ["triwulan", "triwulan-rp"] as const,
      })),
    },
    {
      title: "Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi",
      columns: [{ role: "realisasi", title: "K" }, "realisasi-rp"],
    },
    {
      title: "Realisasi Kinerja dan Anggaran Renstra s/d Tahun Ini",
      columns: ["realisasi-sd", "realisasi-sd-rp"],
    },
    {
      title: "Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra (%)",
      columns: ["tingkat", "tingkat-rp"],
    },
    { role: "perangkat-daerah", title: "Unit Perangkat Daerah Penanggung Jawab" },
  ],
  fill: simpulRows,
});
