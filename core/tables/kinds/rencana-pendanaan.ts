import { defineTableKind } from "../kind";
import * as common from "./common";

const MONEY =
  "(rp|rupiah|pagu|paguindikatif|dana|anggaran|kebutuhandana|jumlahdana|indikatif|rpjuta|ribu|ribuanrp|danarp|pagurp|anggaranrp|paguindikatifrp)";
const GOAL = "(target|k|kinerja|volume|vol|targetkinerja|targetcapaian|targetcapaiankinerja|capaiankinerja)";

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
    { role: "pagu-akhir", heading: new RegExp(`${common.AKHIR.source}([^>]*>|periode|renstra)*${MONEY}$`) },
    { role: "target-akhir", heading: common.AKHIR },
    common.SATUAN,
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
