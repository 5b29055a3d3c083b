import { programRows } from "../rows";
import { defineTemplate } from "../template";

/** T-C.24: budget and spending of the five years before. */
export const anggaranRealisasi = defineTemplate({
  id: "anggaran-realisasi",
  kind: "anggaran-realisasi",
  nomor: { "86/2017": "T-C.24", "2/2025": "2.4" },
  judul: "Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah",
  masa: "lalu",
  columns: [
    { role: "uraian", title: "Uraian" },
    { title: "Anggaran pada Tahun ke-", columns: [{ each: "lalu", role: "anggaran" }] },
    {
      title: "Realisasi Anggaran pada Tahun ke-",
      columns: [{ each: "lalu", role: "realisasi", like: "anggaran" }],
    },
    { title: "Rasio antara Realisasi dan Anggaran Tahun ke-", columns: [{ each: "lalu", role: "rasio" }] },
    { title: "Rata-rata Pertumbuhan", columns: ["pertumbuhan-anggaran", "pertumbuhan-realisasi"] },
  ],
  fill: programRows,
});
