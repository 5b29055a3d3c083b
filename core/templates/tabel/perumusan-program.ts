import { perumusanRows } from "../rows";
import { defineTemplate } from "../template";

/** The cascade of Inmendagri 2/2025: from tujuan to sub kegiatan. */
export const perumusanProgram = defineTemplate({
  id: "perumusan-program",
  kind: "perumusan-program",
  nomor: { "2/2025": "4.1" },
  judul: "Teknik Merumuskan Program, Kegiatan, dan Subkegiatan Renstra Perangkat Daerah",
  masa: "rencana",
  columns: [
    "sasaran-rpjmd",
    "tujuan",
    "sasaran",
    "outcome",
    "output",
    "indikator",
    { role: "uraian", title: "Program / Kegiatan / Subkegiatan" },
    "keterangan",
  ],
  fill: perumusanRows,
});
