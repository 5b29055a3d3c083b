import { anggaranRealisasi } from "./anggaran-realisasi";
import { cascading } from "./cascading";
import { ikk } from "./ikk";
import { iku } from "./iku";
import { indikatorRpjmd } from "./indikator-rpjmd";
import { isuStrategis } from "./isu-strategis";
import { pencapaianKinerja } from "./pencapaian-kinerja";
import { permasalahan } from "./permasalahan";
import { perumusanProgram } from "./perumusan-program";
import { prioritas } from "./prioritas";
import { rencanaPendanaan } from "./rencana-pendanaan";
import { spm } from "./spm";
import { strategiKebijakan } from "./strategi-kebijakan";
import { tujuanSasaran } from "./tujuan-sasaran";

/** All kinds of table that are read, in the order of the document. Where two fit equally, the earlier one wins. */
export const TABLE_KINDS = [
  pencapaianKinerja,
  anggaranRealisasi,
  spm,
  permasalahan,
  isuStrategis,
  tujuanSasaran,
  strategiKebijakan,
  perumusanProgram,
  rencanaPendanaan,
  prioritas,
  iku,
  ikk,
  indikatorRpjmd,
  cascading,
] as const;

export type TableKindId = (typeof TABLE_KINDS)[number]["id"];
