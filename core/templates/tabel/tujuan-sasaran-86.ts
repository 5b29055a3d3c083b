import { tujuanRows } from "../rows";
import { defineTemplate } from "../template";

/** T-C.25 of Permendagri 86/2017. */
export const tujuanSasaran86 = defineTemplate({
  id: "tujuan-sasaran",
  kind: "tujuan-sasaran",
  nomor: { "86/2017": "T-C.25" },
  judul: "Tujuan dan Sasaran Jangka Menengah Pelayanan Perangkat Daerah",
  masa: "rencana",
  columns: [
    "nomor",
    "tujuan",
    "sasaran",
    { role: "indikator", title: "Indikator Tujuan/Sasaran" },
    { title: "Target Kinerja Tujuan/Sasaran pada Tahun ke-", columns: [{ each: "target", role: "target" }] },
  ],
  fill: tujuanRows,
});
