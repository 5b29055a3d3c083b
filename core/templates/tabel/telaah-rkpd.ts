import { simpulRows } from "../rows";
import { defineTemplate } from "../template";

/** T-C.31 of Permendagri 86/2017: the first draft of the RKPD beside what is needed. */
export const telaahRkpd = defineTemplate({
  id: "telaah-rkpd",
  kind: "telaah-rkpd",
  nomor: { "86/2017": "T-C.31", "2/2025": "T-C.31" },
  judul: "Review terhadap Rancangan Awal RKPD",
  masa: "renja",
  columns: [
    "nomor",
    {
      title: "Rancangan Awal RKPD",
      columns: [
        { role: "uraian", title: "Program/Kegiatan" },
        "lokasi",
        { role: "indikator", title: "Indikator Kinerja" },
        { role: "target", title: "Target Capaian" },
        { role: "pagu", title: "Pagu Indikatif (Rp)" },
      ],
    },
    {
      title: "Hasil Analisis Kebutuhan",
      columns: [
        { title: "Program/Kegiatan", like: "uraian" },
        { title: "Lokasi", like: "lokasi" },
        { title: "Indikator Kinerja", like: "indikator" },
        { role: "target", title: "Target Capaian" },
        { role: "pagu", title: "Kebutuhan Dana (Rp)" },
      ],
    },
    { role: "keterangan", title: "Catatan Penting" },
  ],
  fill: simpulRows,
});
