import { defineTemplate } from "../template";

/** Indikator Kinerja Kunci of the bidang urusan. */
export const ikk = defineTemplate({
  id: "ikk",
  kind: "ikk",
  nomor: { "86/2017": "7.2", "2/2025": "4.5" },
  judul: "Indikator Kinerja Kunci (IKK) Perangkat Daerah",
  masa: "rencana",
  columns: [
    "nomor",
    "indikator",
    "rumus",
    "satuan",
    "baseline",
    { title: "Target Tahun", columns: [{ each: "target", role: "target" }] },
    "keterangan",
  ],
});
