import { anggaranRealisasi } from "./anggaran-realisasi";
import { cascading } from "./cascading";
import { evaluasiRenja } from "./evaluasi-renja";
import { evaluasiRenstra } from "./evaluasi-renstra";
import { ikk } from "./ikk";
import { iku } from "./iku";
import { indikatorRpjmd } from "./indikator-rpjmd";
import { isuStrategis } from "./isu-strategis";
import { kinerjaRenja } from "./kinerja-renja";
import { pencapaianKinerja } from "./pencapaian-kinerja";
import { permasalahan } from "./permasalahan";
import { perumusanProgram } from "./perumusan-program";
import { prioritas } from "./prioritas";
import { rekapitulasiRenja } from "./rekapitulasi-renja";
import { rencanaPendanaan } from "./rencana-pendanaan";
import { rencanaRenja } from "./rencana-renja";
import { spm } from "./spm";
import { strategiKebijakan } from "./strategi-kebijakan";
import { telaahRkpd } from "./telaah-rkpd";
import { tujuanSasaran } from "./tujuan-sasaran";
import { usulanRenja } from "./usulan-renja";

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
  rekapitulasiRenja,
  kinerjaRenja,
  telaahRkpd,
  usulanRenja,
  rencanaRenja,
  evaluasiRenstra,
  evaluasiRenja,
] as const;

export type TableKindId = (typeof TABLE_KINDS)[number]["id"];
