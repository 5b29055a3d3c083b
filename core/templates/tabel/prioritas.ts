import { prioritasRows } from "../rows";
import { defineTemplate } from "../template";

/** Sub kegiatan that serve the priority programs of the RPJMD. */
export const prioritas = defineTemplate({
  id: "prioritas",
  kind: "prioritas",
  nomor: { "2/2025": "4.3" },
  judul: "Daftar Subkegiatan Prioritas dalam Mendukung Program Prioritas Pembangunan Daerah",
  masa: "rencana",
  columns: ["nomor", { role: "uraian", title: "Program Prioritas" }, "outcome", "kegiatan", "keterangan"],
  fill: prioritasRows,
});
