import { defineTableKind } from "../kind";
import * as common from "./common";

/** "Pagu Indikatif (Rp.000)", "Kebutuhan Dana/Pagu Indikatif": any string of these words, with one that means money. */
export const MONEY =
  "((jumlah|kebutuhan|kerangka|perkiraan|alokasi|total)*(rp|rupiah|pagu|dana|anggaran|pendanaan|indikatif|biaya)(rp|rupiah|pagu|dana|anggaran|pendanaan|indikatif|biaya|kebutuhan|dalam|juta|jutaan|ribu|ribuan)*|ribu|ribuanrp|jutarp)";
/** "Target capaian kinerja", "Volume". */
export const GOAL =
  "((target|volume|vol|kinerja)(target|kinerja|capaian|volume|program|kegiatan|fisik|renstra|tahunan)*|capaiankinerja|k|fisik)";

/** T-C.27 of Permendagri 86/2017; "Rencana program … dan pendanaan" of Inmendagri 2/2025. */
export const rencanaPendanaan = defineTableKind({
  id: "rencana-pendanaan",
  title: "Rencana program, kegiatan, sub kegiatan, dan pendanaan",
  names: [
    /t\s*-?\s*c\.?\s*-?\s*27/,
    /rencana program.*pendanaan/s,
    /program.*kegiatan.*kerangka pendanaan/s,
    /pagu indikatif/,
  ],
  columns: [
    common.NOMOR,
    {
      role: "pagu-akhir",
      heading: new RegExp(
        `${common.AKHIR.source}([^>]*>|periode|renstra|rpjmd|rpd|perangkatdaerah|tahun)*${MONEY}$`,
      ),
    },
    { role: "target-akhir", heading: common.AKHIR },
    common.SATUAN,
    {
      role: "pagu-awal",
      heading: new RegExp(`(baseline|awal|datadasar)(perencanaan|periode|rpjmd|renstra|tahun)*>?${MONEY}$`),
    },
    common.BASELINE,
    { role: "pagu", heading: new RegExp(`(^|>)${MONEY}$`) },
    { role: "target", heading: new RegExp(`(^|>)${GOAL}$`) },
    common.SASARAN_RPJMD,
    common.TUJUAN,
    common.SASARAN,
    common.KODE,
    common.INDIKATOR,
    { role: "uraian", heading: /^(bidangurusan|urusan|program|kegiatan|nama|uraian|nomenklatur|kebijakan)/ },
    common.PERANGKAT_DAERAH,
    common.LOKASI,
    common.KETERANGAN,
  ],
  requires: { uraian: 1, pagu: 2, target: 2 },
  rejects: /realisasi|(^|>)rasio|triwulan|prakiraanmaju|tingkatcapaian/,
});
