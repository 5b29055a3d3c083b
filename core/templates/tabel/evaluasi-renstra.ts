import { simpulRows } from "../rows";
import { defineTemplate } from "../template";

/** E.80 of Permendagri 86/2017: each year of the Renstra, performance beside money. */
export const evaluasiRenstra = defineTemplate({
  id: "evaluasi-renstra",
  kind: "evaluasi-renstra",
  nomor: { "86/2017": "E.80", "2/2025": "E.80" },
  judul: "Evaluasi terhadap Hasil Renstra Perangkat Daerah",
  masa: "rencana",
  columns: [
    "nomor",
    "sasaran",
    "kode",
    { role: "uraian", title: "Program/Kegiatan" },
    { role: "indikator", title: "Indikator Kinerja" },
    { role: "baseline", title: "Data Capaian pada Awal Tahun Perencanaan" },
    {
      title: "Target Capaian pada Akhir Tahun Perencanaan",
      columns: [{ role: "target-akhir", title: "K" }, "pagu-akhir"],
    },
    {
      title: "Target Renstra Perangkat Daerah Tahun ke-",
      columns: [{ each: "pagu", columns: [{ role: "target", title: "K" }, "pagu"] }],
    },
    {
      title: "Realisasi Capaian Tahun ke-",
      columns: [{ each: "pagu", columns: [{ role: "realisasi", title: "K" }, "realisasi-rp"] }],
    },
    {
      title: "Rasio Capaian pada Tahun ke- (%)",
      columns: [{ each: "pagu", columns: [{ role: "rasio", title: "K" }, "rasio-rp"] }],
    },
    { role: "perangkat-daerah", title: "Unit Penanggung Jawab" },
  ],
  fill: simpulRows,
});
