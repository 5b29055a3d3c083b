import { defineTableKind } from "../kind";
import * as common from "./common";
import { GOAL, MONEY } from "./rencana-pendanaan";

/** T-C.33 of Permendagri 86/2017: the plan of one year, and what it will need in the next. */
export const rencanaRenja = defineTableKind({
  id: "rencana-renja",
  title: "Rencana program dan kegiatan Renja dengan prakiraan maju",
  names: [/t\s*-?\s*c\.?\s*-?\s*33/, /prakiraan maju/],
  columns: [
    common.NOMOR,
    { role: "pagu-maju", heading: new RegExp(`prakiraanmaju.*${MONEY}$`) },
    { role: "target-maju", heading: /prakiraanmaju/ },
    common.LOKASI,
    { role: "keterangan", heading: /^catatan|(^|>)ket(erangan)?$/ },
    { role: "pagu", heading: new RegExp(`(^|>)(rencana)?${MONEY}$`) },
    { role: "target", heading: new RegExp(`(^|>)(rencana)?(${GOAL}|targetcapaian)$`) },
    common.KODE,
    common.SATUAN,
    common.INDIKATOR,
    { role: "uraian", heading: /^(urusan|bidangurusan|program|kegiatan|nama|uraian|nomenklatur)/ },
    common.PERANGKAT_DAERAH,
  ],
  requires: { uraian: 1, indikator: 1, target: 1, pagu: 1, "pagu-maju": 1 },
  rejects: /realisasi|triwulan|(^|>)rasio/,
});
