import { simpulRows } from "../rows";
import { defineTemplate } from "../template";

/** T-C.27 of Permendagri 86/2017. */
export const rencanaPendanaan86 = defineTemplate({
  id: "rencana-pendanaan",
  kind: "rencana-pendanaan",
  nomor: { "86/2017": "T-C.27" },
  judul: "Rencana Program, Kegiatan, dan Pendanaan Perangkat Daerah",
  masa: "rencana",
  columns: [
    "tujuan",
    "sasaran",
    "kode",
    { role: "uraian", title: "Program, Kegiatan, dan Sub Kegiatan" },
    {
      role: "indikator",
      title: "Indikator Kinerja Tujuan, Sasaran, Program (Outcome), Kegiatan dan Sub Kegiatan (Output)",
    },
    { role: "baseline", title: "Data Capaian pada Tahun Awal Perencanaan ({awal})" },
    {
      title: "Target Kinerja Program dan Kerangka Pendanaan",
      columns: [
        { each: "pagu", title: "Tahun-{ke} ({tahun})", columns: ["target", "pagu"] },
        {
          title: "Kondisi Kinerja pada Akhir Periode Renstra Perangkat Daerah",
          columns: ["target-akhir", "pagu-akhir"],
        },
      ],
    },
    { role: "perangkat-daerah", title: "Unit Kerja Perangkat Daerah Penanggung Jawab" },
    "lokasi",
  ],
  fill: simpulRows,
});
