import { indikatorRows } from "../rows";
import { defineTemplate } from "../template";

/** T-C.28 of Permendagri 86/2017. */
export const indikatorRpjmd = defineTemplate({
  id: "indikator-rpjmd",
  kind: "indikator-rpjmd",
  nomor: { "86/2017": "T-C.28" },
  judul: "Indikator Kinerja Perangkat Daerah yang Mengacu pada Tujuan dan Sasaran RPJMD",
  masa: "rencana",
  columns: [
    "nomor",
    "indikator",
    { role: "baseline", title: "Kondisi Kinerja pada Awal Periode RPJMD ({awal})" },
    { title: "Target Capaian Setiap Tahun", columns: [{ each: "target", role: "target" }] },
    { role: "target-akhir", title: "Kondisi Kinerja pada Akhir Periode RPJMD" },
  ],
  fill: indikatorRows,
});
