import { simpulAndKeluaranRows } from "../rows";
import { defineTemplate } from "../template";

/** The plan of programs and pagu of BAB IV under Inmendagri 2/2025. */
export const rencanaPendanaan = defineTemplate({
  id: "rencana-pendanaan",
  kind: "rencana-pendanaan",
  nomor: { "2/2025": "4.2" },
  judul: "Rencana Program, Kegiatan, Subkegiatan, dan Pendanaan Perangkat Daerah",
  masa: "rencana",
  columns: [
    {
      role: "uraian",
      title: "Bidang Urusan / Program / Outcome / Kegiatan / Subkegiatan / Output",
      like: "kegiatan",
    },
    { role: "indikator", title: "Indikator Outcome / Output" },
    "baseline",
    {
      title: "Target dan Pagu Indikatif Tahun",
      columns: [{ each: "pagu", columns: ["target", { role: "pagu", title: "Pagu" }] }],
    },
    { role: "perangkat-daerah", title: "Perangkat Daerah" },
    "keterangan",
  ],
  fill: simpulAndKeluaranRows,
});
