import { defineTableKind } from "../kind";
import * as common from "./common";
import { GOAL, MONEY } from "./rencana-pendanaan";

/** T-C.31 of Permendagri 86/2017: the first draft of the RKPD beside what is needed. */
export const telaahRkpd = defineTableKind({
  id: "telaah-rkpd",
  title: "Telaah terhadap rancangan awal RKPD",
  names: [/t\s*-?\s*c\.?\s*-?\s*31/, /(review|reviu|telaah)(an)? (terhadap )?rancangan awal rkpd/],
  columns: [
    common.NOMOR,
    { role: "keterangan", heading: /^catatan/ },
    { role: "lokasi", heading: /(^|>)lokasi$/ },
    { role: "indikator", heading: /(^|>)indikator/ },
    { role: "pagu", heading: new RegExp(`(^|>)${MONEY}$`) },
    { role: "target", heading: new RegExp(`(^|>)(${GOAL}|targetcapaian)$`) },
    common.KODE,
    { role: "uraian", heading: /(^|>)(program|kegiatan|urusan)/ },
  ],
  requires: { uraian: 1, pagu: 2, target: 2 },
  needsName: true,
});
