import { cascadingSections } from "../rows";
import { defineTemplate } from "../template";

/** The cascade as an appendix, a block for each tujuan, sasaran and program. */
export const cascading = defineTemplate({
  id: "cascading",
  kind: "cascading",
  nomor: { "86/2017": "", "2/2025": "" },
  judul: "Cascading Renstra Perangkat Daerah",
  masa: "rencana",
  columns: [
    { role: "indikator", title: "Indikator Kinerja" },
    "satuan",
    { title: "Target", columns: [{ each: "target", role: "target" }] },
    { role: "target-akhir", title: "Kondisi Kinerja pada Akhir Periode" },
  ],
  fill: cascadingSections,
  empty: ["TUJUAN", "SASARAN", "PROGRAM"].map((level) => ({
    lines: [`${level} PERANGKAT DAERAH`, ""],
    rows: [{ cells: {} }, { cells: {} }, { cells: {} }],
  })),
});
