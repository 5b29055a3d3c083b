import { defineTemplate } from "../template";

/** The stages of BAB III under Inmendagri 2/2025. */
export const penahapan = defineTemplate({
  id: "penahapan",
  kind: "strategi-kebijakan",
  nomor: { "2/2025": "3.4" },
  judul: "Penahapan Renstra Perangkat Daerah",
  masa: "rencana",
  columns: [{ each: "pagu", role: "tahap", title: "Tahap {romawi} ({tahun})" }],
});
