import { angka } from "./angka";
import { cagr } from "./cagr";
import { capaian } from "./capaian";
import { capaianPredikat } from "./capaian-predikat";
import { capaianRentang } from "./capaian-rentang";
import { capaianSpm } from "./capaian-spm";
import { cariNomenklatur } from "./cari-nomenklatur";
import { cekJumlah } from "./cek-jumlah";
import { cekKode } from "./cek-kode";
import { cekNomenklatur } from "./cek-nomenklatur";
import { indeksSpm } from "./indeks-spm";
import { indikatorNomenklatur } from "./indikator-nomenklatur";
import { interpolasiTarget } from "./interpolasi-target";
import { kategoriCapaian } from "./kategori-capaian";
import { kategoriSpm } from "./kategori-spm";
import { kodeBaku } from "./kode-baku";
import { kodeInduk } from "./kode-induk";
import { kondisiAkhir } from "./kondisi-akhir";
import { levelKode } from "./level-kode";
import { mutuIkm } from "./mutu-ikm";
import { namaNomenklatur } from "./nama-nomenklatur";
import { nilaiIkm } from "./nilai-ikm";
import { nilaiSakip } from "./nilai-sakip";
import { persentase } from "./persentase";
import { pertumbuhan } from "./pertumbuhan";
import { pisahKode } from "./pisah-kode";
import { polaritas } from "./polaritas";
import { predikatSakip } from "./predikat-sakip";
import { proyeksi } from "./proyeksi";
import { rasioRealisasi } from "./rasio-realisasi";
import { rataCapaian } from "./rata-capaian";
import { rataPertumbuhan } from "./rata-pertumbuhan";
import { rataTertimbang } from "./rata-tertimbang";
import { realisasiSd } from "./realisasi-sd";
import { realisasiTriwulan } from "./realisasi-triwulan";
import { rupiah } from "./rupiah";
import { satuan } from "./satuan";
import { selisihPagu } from "./selisih-pagu";
import { sisaTarget } from "./sisa-target";
import { statusTarget } from "./status-target";
import { tahunRenstra } from "./tahun-renstra";
import { targetSd } from "./target-sd";
import { terbilang } from "./terbilang";
import { tingkatCapaian } from "./tingkat-capaian";
import { totalPagu } from "./total-pagu";
import { uraiTarget } from "./urai-target";
import type { CustomFunction } from "./function";

/** All custom functions, in the order of the docs and the gallery. */
export const FUNCTIONS: readonly CustomFunction[] = [
  capaian,
  capaianRentang,
  capaianPredikat,
  statusTarget,
  sisaTarget,
  rataCapaian,
  kategoriCapaian,
  rasioRealisasi,
  realisasiSd,
  realisasiTriwulan,
  tingkatCapaian,
  persentase,
  rataTertimbang,
  pertumbuhan,
  rataPertumbuhan,
  cagr,
  kondisiAkhir,
  targetSd,
  interpolasiTarget,
  proyeksi,
  uraiTarget,
  polaritas,
  tahunRenstra,
  nilaiSakip,
  predikatSakip,
  nilaiIkm,
  mutuIkm,
  capaianSpm,
  indeksSpm,
  kategoriSpm,
  kodeBaku,
  kodeInduk,
  levelKode,
  pisahKode,
  cekKode,
  namaNomenklatur,
  indikatorNomenklatur,
  cekNomenklatur,
  cariNomenklatur,
  totalPagu,
  selisihPagu,
  cekJumlah,
  angka,
  satuan,
  terbilang,
  rupiah,
];
