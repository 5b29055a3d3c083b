import { tujuanRows } from "../rows";
import { defineTemplate } from "../template";

/** The tujuan and sasaran of BAB III under Inmendagri 2/2025. */
export const tujuanSasaran = defineTemplate({
  id: "tujuan-sasaran",
  kind: "tujuan-sasaran",
  nomor: { "2/2025": "3.3" },
  judul: "Teknik Merumuskan Tujuan dan Sasaran Renstra Perangkat Daerah",
  masa: "rencana",
  columns: [
    "sasaran-rpjmd",
    "tujuan",
    "sasaran",
    "indikator",
    "baseline",
    { title: "Target Tahun", columns: [{ each: "target", role: "target" }] },
    "keterangan",
  ],
  fill: tujuanRows,
});
