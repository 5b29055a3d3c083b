import { cagr } from "./cagr";
import { capaian } from "./capaian";
import type { CustomFunction } from "./function";
import { kategoriCapaian } from "./kategori-capaian";
import { kodeBaku } from "./kode-baku";
import { kodeInduk } from "./kode-induk";
import { kondisiAkhir } from "./kondisi-akhir";
import { levelKode } from "./level-kode";
import { rasioRealisasi } from "./rasio-realisasi";
import { rataPertumbuhan } from "./rata-pertumbuhan";
import { totalPagu } from "./total-pagu";

/** All custom functions, in the order of the docs and the gallery. */
export const FUNCTIONS: readonly CustomFunction[] = [
  capaian,
  rasioRealisasi,
  kategoriCapaian,
  rataPertumbuhan,
  cagr,
  kondisiAkhir,
  kodeBaku,
  kodeInduk,
  levelKode,
  totalPagu,
];
