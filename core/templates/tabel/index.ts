import { anggaranRealisasi } from "./anggaran-realisasi";
import { arahKebijakan } from "./arah-kebijakan";
import { cascading } from "./cascading";
import { evaluasiRenja } from "./evaluasi-renja";
import { evaluasiRenstra } from "./evaluasi-renstra";
import { ikk } from "./ikk";
import { iku } from "./iku";
import { indikatorRpjmd } from "./indikator-rpjmd";
import { isuStrategis } from "./isu-strategis";
import { kinerjaRenja } from "./kinerja-renja";
import { penahapan } from "./penahapan";
import { pencapaianKinerja } from "./pencapaian-kinerja";
import { permasalahan } from "./permasalahan";
import { perumusanProgram } from "./perumusan-program";
import { prioritas } from "./prioritas";
import { rekapitulasiRenja } from "./rekapitulasi-renja";
import { rencanaPendanaan } from "./rencana-pendanaan";
import { rencanaPendanaan86 } from "./rencana-pendanaan-86";
import { rencanaRenja } from "./rencana-renja";
import { spm } from "./spm";
import { strategiKebijakan } from "./strategi-kebijakan";
import { telaahRkpd } from "./telaah-rkpd";
import { tujuanSasaran } from "./tujuan-sasaran";
import { tujuanSasaran86 } from "./tujuan-sasaran-86";
import { usulanRenja } from "./usulan-renja";
import type { Template } from "../template";

/** All templates, in the order of the document. */
export const TEMPLATES: readonly Template[] = [
  pencapaianKinerja,
  anggaranRealisasi,
  spm,
  permasalahan,
  isuStrategis,
  tujuanSasaran86,
  tujuanSasaran,
  strategiKebijakan,
  penahapan,
  arahKebijakan,
  perumusanProgram,
  rencanaPendanaan86,
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
];
