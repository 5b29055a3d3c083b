import { angkaTeksTakTerjumlah } from "./angka-teks-tak-terjumlah";
import { barisBergeser } from "./baris-bergeser";
import { barisJumlah } from "./baris-jumlah";
import { baselineBedaAntartabel } from "./baseline-beda-antartabel";
import { bidangOpdTidakCocok } from "./bidang-opd-tidak-cocok";
import { bobotSakip } from "./bobot-sakip";
import { capaianSpmBeda } from "./capaian-spm-beda";
import { catatanTersisa } from "./catatan-tersisa";
import { desimalTidakKonsisten } from "./desimal-tidak-konsisten";
import { ejaanBaku } from "./ejaan-baku";
import { evaluasiJumlah } from "./evaluasi-jumlah";
import { evaluasiTingkat } from "./evaluasi-tingkat";
import { indikatorBukanUkuran } from "./indikator-bukan-ukuran";
import { indikatorGanda } from "./indikator-ganda";
import { indikatorHilangDariIku } from "./indikator-hilang-dari-iku";
import { indikatorKosong } from "./indikator-kosong";
import { indikatorProgramBeda } from "./indikator-program-beda";
import { indikatorSamaDuaTingkat } from "./indikator-sama-dua-tingkat";
import { indikatorSasaranBeda } from "./indikator-sasaran-beda";
import { indikatorSubBeda } from "./indikator-sub-beda";
import { indukTidakAda } from "./induk-tidak-ada";
import { istilahUsang } from "./istilah-usang";
import { jumlahKegiatanKeProgram } from "./jumlah-kegiatan-ke-program";
import { jumlahProgramKeBidang } from "./jumlah-program-ke-bidang";
import { jumlahSubKeKegiatan } from "./jumlah-sub-ke-kegiatan";
import { keluaranTanpaKode } from "./keluaran-tanpa-kode";
import { kewenanganKodeRule } from "./kewenangan-kode";
import { kodeDicabut } from "./kode-dicabut";
import { kodeFormat } from "./kode-format";
import { kodeGanda } from "./kode-ganda";
import { kodeTanpaNol } from "./kode-tanpa-nol";
import { kodeTidakDiPendanaan } from "./kode-tidak-di-pendanaan";
import { kodeTidakDikenal } from "./kode-tidak-dikenal";
import { kolomSalahLevel } from "./kolom-salah-level";
import { kolomTahunKosong } from "./kolom-tahun-kosong";
import { kondisiAkhirRule } from "./kondisi-akhir";
import { kondisiAkhirRp } from "./kondisi-akhir-rp";
import { kondisiAkhirTahun } from "./kondisi-akhir-tahun";
import { namaBedaNomenklatur } from "./nama-beda-nomenklatur";
import { namaKodeBeda } from "./nama-kode-beda";
import { nilaiDiLuarSkala } from "./nilai-di-luar-skala";
import { nomenklaturBelumDimuat } from "./nomenklatur-belum-dimuat";
import { nomorCascading } from "./nomor-cascading";
import { nomorKolom } from "./nomor-kolom";
import { nomorTabelGanda } from "./nomor-tabel-ganda";
import { paguAdaTargetTidak } from "./pagu-ada-target-tidak";
import { paguFormatGrup } from "./pagu-format-grup";
import { paguLonjakan } from "./pagu-lonjakan";
import { paguOutcomeBedaKode } from "./pagu-outcome-beda-kode";
import { periodeJudulVsTabel } from "./periode-judul-vs-tabel";
import { pernyataanSalahSalin } from "./pernyataan-salah-salin";
import { pertumbuhanBukanRataNilai } from "./pertumbuhan-bukan-rata-nilai";
import { predikatSatuSkala } from "./predikat-satu-skala";
import { predikatVsNilai } from "./predikat-vs-nilai";
import { programTanpaOutcome } from "./program-tanpa-outcome";
import { programTanpaSasaran } from "./program-tanpa-sasaran";
import { rasioCapaian } from "./rasio-capaian";
import { rasioSerapan } from "./rasio-serapan";
import { rasioSpm } from "./rasio-spm";
import { rataPertumbuhan } from "./rata-pertumbuhan";
import { rentangTerbalik } from "./rentang-terbalik";
import type { Rule } from "./rule";
import { rumusBukanMilikIndikator } from "./rumus-bukan-milik-indikator";
import { rumusKosong } from "./rumus-kosong";
import { sasaranTanpaIndikator } from "./sasaran-tanpa-indikator";
import { sasaranTanpaProgram } from "./sasaran-tanpa-program";
import { sasaranTanpaStrategi } from "./sasaran-tanpa-strategi";
import { satuanBedaDalamBaris } from "./satuan-beda-dalam-baris";
import { satuanKosong } from "./satuan-kosong";
import { satuanSubBeda } from "./satuan-sub-beda";
import { satuanVsKata } from "./satuan-vs-kata";
import { tabelKosong } from "./tabel-kosong";
import { tabelWajib } from "./tabel-wajib";
import { tahunBaseline } from "./tahun-baseline";
import { tahunHeaderLoncat } from "./tahun-header-loncat";
import { targetBedaAntartabel } from "./target-beda-antartabel";
import { targetBukanAngka } from "./target-bukan-angka";
import { targetJauhDiBawahAwal } from "./target-jauh-di-bawah-awal";
import { targetKosong } from "./target-kosong";
import { targetLonjakan } from "./target-lonjakan";
import { targetMelawanArah } from "./target-melawan-arah";
import { targetNegatif } from "./target-negatif";
import { targetNolAdaPagu } from "./target-nol-ada-pagu";
import { targetPersenLebih100 } from "./target-persen-lebih-100";
import { tingkatMeloncat } from "./tingkat-meloncat";
import { tujuanBedaAntartabel } from "./tujuan-beda-antartabel";
import { urutanKode } from "./urutan-kode";
import { versiNomenklaturCampur } from "./versi-nomenklatur-campur";

/** All rules, in the order in which a report lists them: the tree first, then what hangs on it. */
export const RULES: readonly Rule[] = [
  // Codes and hierarchy
  kodeFormat,
  kodeTanpaNol,
  kewenanganKodeRule,
  indukTidakAda,
  bidangOpdTidakCocok,
  keluaranTanpaKode,
  programTanpaOutcome,
  tingkatMeloncat,
  kolomSalahLevel,
  barisBergeser,
  kodeGanda,
  urutanKode,
  namaKodeBeda,
  // The national list
  nomenklaturBelumDimuat,
  kodeTidakDikenal,
  kodeDicabut,
  versiNomenklaturCampur,
  namaBedaNomenklatur,
  indikatorSubBeda,
  satuanSubBeda,
  // Indicators and units
  indikatorKosong,
  indikatorGanda,
  indikatorSamaDuaTingkat,
  indikatorBukanUkuran,
  satuanVsKata,
  satuanBedaDalamBaris,
  satuanKosong,
  rumusBukanMilikIndikator,
  rumusKosong,
  bobotSakip,
  ejaanBaku,
  istilahUsang,
  catatanTersisa,
  // Targets
  targetKosong,
  targetBukanAngka,
  targetPersenLebih100,
  targetNegatif,
  nilaiDiLuarSkala,
  predikatSatuSkala,
  predikatVsNilai,
  rentangTerbalik,
  desimalTidakKonsisten,
  targetMelawanArah,
  targetJauhDiBawahAwal,
  targetLonjakan,
  kondisiAkhirRule,
  // Pagu
  paguFormatGrup,
  paguAdaTargetTidak,
  targetNolAdaPagu,
  jumlahSubKeKegiatan,
  jumlahKegiatanKeProgram,
  jumlahProgramKeBidang,
  barisJumlah,
  angkaTeksTakTerjumlah,
  paguOutcomeBedaKode,
  kondisiAkhirRp,
  paguLonjakan,
  // Ratios and growth
  rasioCapaian,
  rasioSpm,
  rasioSerapan,
  rataPertumbuhan,
  pertumbuhanBukanRataNilai,
  kolomTahunKosong,
  evaluasiJumlah,
  evaluasiTingkat,
  // Between tables
  tujuanBedaAntartabel,
  sasaranTanpaStrategi,
  sasaranTanpaIndikator,
  pernyataanSalahSalin,
  targetBedaAntartabel,
  baselineBedaAntartabel,
  capaianSpmBeda,
  kodeTidakDiPendanaan,
  programTanpaSasaran,
  sasaranTanpaProgram,
  nomorCascading,
  indikatorProgramBeda,
  indikatorSasaranBeda,
  indikatorHilangDariIku,
  // Years
  tahunHeaderLoncat,
  periodeJudulVsTabel,
  kondisiAkhirTahun,
  tahunBaseline,
  // The print
  nomorKolom,
  nomorTabelGanda,
  // Completeness
  tabelWajib,
  tabelKosong,
];
