import type { ColumnRule } from "../kind";

/** Column rules that several kinds share; each kind lists the ones it has, in its own order. */
export const NOMOR: ColumnRule = { role: "nomor", heading: /^(no|nomor|nourut|nomorurut)$/ };
export const SASARAN_RPJMD: ColumnRule = {
  role: "sasaran-rpjmd",
  heading: /^(nspk.*sasaran|sasaranrpjmd|sasaranrpd|tujuanrpjmd|misi)/,
};
export const TUJUAN: ColumnRule = {
  role: "tujuan",
  heading: /^(tujuan|tujuanpd|tujuanrenstra|tujuanperangkatdaerah)(>|$)/,
};
export const SASARAN: ColumnRule = {
  role: "sasaran",
  heading: /^(sasaran|sasaranpd|sasaranrenstra|sasaranstrategis|sasaranperangkatdaerah)(>|$)/,
};
export const OUTCOME: ColumnRule = { role: "outcome", heading: /^(outcome|hasil(program)?)(>|$)/ };
export const KODE: ColumnRule = {
  role: "kode",
  heading: /^(kode|koderekening|noreg|rekening)|>(kode|koderekening)$/,
};
export const INDIKATOR: ColumnRule = {
  role: "indikator",
  heading: /^(indikator|indikatif$|namaindikator|iku$|ikk$|uraianindikator|jenisindikator)/,
};
export const RUMUS: ColumnRule = {
  role: "rumus",
  heading: /^(rumus|formula|carapenghitungan|metodepenghitungan)/,
};
export const DEFINISI: ColumnRule = { role: "definisi", heading: /^(definis|do$|penjelasan)/ };
export const SATUAN: ColumnRule = { role: "satuan", heading: /(^|>)satuan$/ };
export const BASELINE: ColumnRule = {
  role: "baseline",
  heading:
    /^(target)?.*(baseline|kondisi(kinerja)?(pada)?(tahun)?awal|datacapaian|capaianawal|kinerjaawal|datadasar|kondisieksisting)|^capaian$/,
};
export const PERANGKAT_DAERAH: ColumnRule = {
  role: "perangkat-daerah",
  heading:
    /^(unit(kerja|perangkat|penanggung)|perangkatdaerah|opd|skpd|pd|unitorganisasi|penanggungjawab|bidangpenanggungjawab|pelaksana)/,
};
export const LOKASI: ColumnRule = { role: "lokasi", heading: /(^|>)lokasi$/ };
export const KETERANGAN: ColumnRule = {
  role: "keterangan",
  heading: /(^|>)(ket|keterangan|catatan|sumberdata)$/,
};

/** "Kondisi kinerja pada akhir periode", "Target akhir Renstra". */
export const AKHIR =
  /(kondisi(kinerja|kerja)?(pada)?akhir|akhirperiode|akhir(renstra|rpjmd|rpd)|targetakhir|kondisiakhir)/;
