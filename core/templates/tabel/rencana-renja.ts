import { simpulRows } from "../rows";
import { defineTemplate } from "../template";

/** T-C.33 of Permendagri 86/2017: the plan of one year, and what it will need in the next. */
export const rencanaRenja = defineTemplate({
  id: "rencana-renja",
  kind: "rencana-renja",
  nomor: { "86/2017": "T-C.33", "2/2025": "T-C.33" },
  judul: "Rumusan Rencana Program dan Kegiatan Perangkat Daerah serta Prakiraan Maju",
  masa: "renja",
  columns: [
    "kode",
    { role: "uraian", title: "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan" },
    { role: "indikator", title: "Indikator Kinerja Program/Kegiatan" },
    {
      title: "Rencana Tahun {tahun}",
      columns: [
        "lokasi",
        { role: "target", title: "Target Capaian Kinerja" },
        { role: "pagu", title: "Kebutuhan Dana/Pagu Indikatif" },
      ],
    },
    { role: "keterangan", title: "Catatan Penting" },
    { title: "Prakiraan Maju Rencana Tahun {depan}", columns: ["target-maju", "pagu-maju"] },
  ],
  fill: simpulRows,
});
