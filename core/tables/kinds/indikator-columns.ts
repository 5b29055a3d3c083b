import type { ColumnRule } from "../kind";
import * as common from "./common";

/** The columns of a list of indicators with yearly targets: IKU, IKK and T-C.28 print the same ones. */
export const INDIKATOR_COLUMNS: readonly ColumnRule[] = [
  common.NOMOR,
  common.RUMUS,
  common.DEFINISI,
  common.SATUAN,
  common.BASELINE,
  { role: "target-akhir", heading: common.AKHIR },
  common.KETERANGAN,
  common.TUJUAN,
  common.SASARAN,
  { role: "target", heading: /target|^$/ },
  common.INDIKATOR,
  { role: "uraian", heading: /^(aspek|bidang|urusan|status|jenis)/ },
];

/** Headings that no such list has. */
export const NOT_INDIKATOR_LIST =
  /realisasi|(^|>)rasio|(^|>)(rp|pagu)$|triwulan|^program|^kegiatan|^outcome|^output|^strategi/;

/** Captions of other tables that list indicators too. */
export const NOT_INDIKATOR_TITLE = /cascading|pohon kinerja|standar pelayanan minimal|\bspm\b/;
