import { defineTemplate } from "../template";

/** The policy directions of BAB III under Inmendagri 2/2025. */
export const arahKebijakan = defineTemplate({
  id: "arah-kebijakan",
  kind: "strategi-kebijakan",
  nomor: { "2/2025": "3.5" },
  judul: "Arah Kebijakan Renstra Perangkat Daerah",
  masa: "rencana",
  columns: [
    "nomor",
    "operasionalisasi",
    "kebijakan-rpjmd",
    { role: "kebijakan", title: "Arah Kebijakan Renstra Perangkat Daerah" },
    "keterangan",
  ],
});
