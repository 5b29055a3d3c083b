import { defineTemplate } from "../template";

/** T-C.32 of Permendagri 86/2017: what stakeholders proposed. */
export const usulanRenja = defineTemplate({
  id: "usulan-renja",
  kind: "usulan-renja",
  nomor: { "86/2017": "T-C.32", "2/2025": "T-C.32" },
  judul: "Usulan Program dan Kegiatan dari Para Pemangku Kepentingan",
  masa: "renja",
  columns: [
    "nomor",
    { role: "uraian", title: "Program/Kegiatan" },
    "lokasi",
    { role: "indikator", title: "Indikator Kinerja" },
    { role: "target", title: "Besaran/Volume" },
    { role: "keterangan", title: "Catatan" },
  ],
});
