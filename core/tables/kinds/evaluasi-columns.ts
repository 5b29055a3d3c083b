import type { ColumnRule } from "../kind";
import * as common from "./common";

/** Under a group stands one column for performance (K) and one for money (Rp). */
const MONEY = "(rp|rupiah)$";
export const part = (group: string, money: boolean): RegExp =>
  new RegExp(money ? `(${group}).*${MONEY}` : `(${group})[^>]*(>(k|kinerja|target|fisik|%))?$`);

const URAIAN: ColumnRule = {
  role: "uraian",
  heading: /^(urusan|bidangurusan|program|kegiatan|nama|uraian|nomenklatur)/,
};

/** What names a row of an evaluation table. */
export const EVALUASI_NAMES: readonly ColumnRule[] = [
  common.NOMOR,
  common.KODE,
  common.SATUAN,
  common.SASARAN,
  common.TUJUAN,
  common.INDIKATOR,
  URAIAN,
  common.PERANGKAT_DAERAH,
  common.LOKASI,
  common.KETERANGAN,
];

/** What stood before the year, the year itself, and what it comes to since the beginning of the Renstra. */
export const EVALUASI_FIGURES: readonly ColumnRule[] = [
  { role: "triwulan-rp", heading: part("triwulan|(^|>)tw", true) },
  { role: "triwulan", heading: /triwulan|(^|>)tw/ },
  { role: "tingkat-rp", heading: part("tingkatcapaian", true) },
  { role: "tingkat", heading: part("tingkatcapaian", false) },
  { role: "rasio-rp", heading: part("(^|>)(rasio|tingkatrealisasi)", true) },
  { role: "rasio", heading: /(^|>)(rasio|tingkatrealisasi)/ },
  { role: "realisasi-lalu-rp", heading: part("(^|>)realisasi[^>]*(tahunlalu|hasilprogram)", true) },
  { role: "realisasi-lalu", heading: part("(^|>)realisasi[^>]*(tahunlalu|hasilprogram)", false) },
  { role: "realisasi-sd-rp", heading: part("(^|>)realisasi[^>]*(sd|sampaidengan)", true) },
  { role: "realisasi-sd", heading: part("(^|>)realisasi[^>]*(sd|sampaidengan)", false) },
  { role: "realisasi-rp", heading: part("(^|>)realisasi", true) },
];

/** What is to be attained when the Renstra ends. */
export const EVALUASI_GOALS: readonly ColumnRule[] = [
  { role: "pagu-akhir", heading: part("akhirperiode|akhirrenstra|targetrenstra|targetakhir", true) },
  {
    role: "target-akhir",
    heading: part("akhirperiode|akhirrenstra|(^|>)targetrenstra|targetakhir|targetkinerjacapaian", false),
  },
];
