import { indikatorRows } from "../rows";
import { defineTemplate } from "../template";

/** Indikator Kinerja Utama. */
export const iku = defineTemplate({
  id: "iku",
  kind: "iku",
  nomor: { "86/2017": "7.1", "2/2025": "4.4" },
  judul: "Indikator Kinerja Utama (IKU) Perangkat Daerah",
  masa: "rencana",
  columns: [
    "nomor",
    "indikator",
    "definisi",
    "rumus",
    "satuan",
    "baseline",
    { title: "Target Tahun", columns: [{ each: "target", role: "target" }] },
    "keterangan",
  ],
  fill: indikatorRows,
});
