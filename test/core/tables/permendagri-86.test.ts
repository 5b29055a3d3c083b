import { describe, expect, it } from "vitest";
import { checkTyped, rolesOf, seriousIn, tablesIn } from "./typed-sheet";

/** A Renstra 2021-2026 after Permendagri 86/2017: code in five cells, two starting years, tables without ratios. */
const PENDANAAN = `
Tabel 6.1
Rencana Program, Kegiatan, dan Pendanaan Dinas Sosial Kabupaten Kutai Kartanegara Tahun 2021-2026
Tujuan | Sasaran | Kode | | | | | Program dan Kegiatan | Indikator Kinerja Tujuan, Sasaran, Program (Outcome) dan Kegiatan (Output) | Satuan | Data Capaian pada Tahun Awal Perencanaan (2020) | Target Kinerja Program dan Kerangka Pendanaan | | | | | | | | | | Kondisi Kinerja pada Akhir Periode Renstra | | Unit Kerja Perangkat Daerah Penanggung Jawab | Lokasi
 | | | | | | | | | | | Tahun-1 (2022) | | Tahun-2 (2023) | | Tahun-3 (2024) | | Tahun-4 (2025) | | Tahun-5 (2026)
 | | | | | | | | | | | Target | Rp | Target | Rp | Target | Rp | Target | Rp | Target | Rp | Target | Rp
1 | 2 | 4 | | | | | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22
Meningkatkan kesejahteraan sosial | | | | | | | | Persentase PMKS yang tertangani | % | 93 | 94 | | 96 | | 97 | | 98 | | 99 | | 99 | | |
 | Meningkatnya akuntabilitas kinerja | | | | | | | Predikat akuntabilitas kinerja | Nilai | 74.76 | 76 | | 78 | | 79 | | 81 | | 82 | | 82
 | | 1 | 6 | 1 | | | Program Penunjang Urusan Pemerintahan Daerah | Persentase layanan penunjang | % | 100 | 100 | 23,000,000 | 100 | 23,000,000 | 100 | 23,000,000 | 100 | 23,000,000 | 100 | 23,000,000 | 100 | 115,000,000 | Sekretariat | Tenggarong
 | | 1 | 6 | 1 | 2 | | Perencanaan dan Evaluasi Kinerja | Jumlah dokumen perencanaan | Dokumen | 10 | 10 | 8,000,000 | 10 | 8,000,000 | 10 | 8,000,000 | 10 | 8,000,000 | 10 | 8,000,000 | 50 | 40,000,000 | Sekretariat | Tenggarong
 | | 1 | 6 | 1 | 2 | 1 | Penyusunan Dokumen Perencanaan | Jumlah dokumen | Dokumen | 5 | 5 | 5,000,000 | 5 | 5,000,000 | 5 | 5,000,000 | 5 | 5,000,000 | 5 | 5,000,000 | 25 | 25,000,000 | Sekretariat | Tenggarong
 | | 1 | 6 | 1 | 2 | 2 | Evaluasi Kinerja | Jumlah laporan | Laporan | 5 | 5 | 3,000,000 | 5 | 3,000,000 | 5 | 3,000,000 | 5 | 3,000,000 | 5 | 3,000,000 | 25 | 15,000,000 | Sekretariat | Tenggarong
 | | 1 | 6 | 1 | 3 | | Administrasi Keuangan | Jumlah bulan layanan | Bulan | 12 | 12 | 15,000,000 | 12 | 15,000,000 | 12 | 15,000,000 | 12 | 15,000,000 | 12 | 15,000,000 | 60 | 75,000,000 | Sekretariat | Tenggarong
 | | 1 | 6 | 1 | 3 | 1 | Penyediaan Gaji | Jumlah orang | Orang/bulan | 1500 | 1500 | 15,000,000 | 1500 | 15,000,000 | 1,500 | 15,000,000 | 1500 | 15,000,000 | 1500 | 15,000,000 | 7500 | 75,000,000 | Sekretariat | Tenggarong
 | | | | | | | JUMLAH | | | | | 23,000,000 | | 23,000,000 | | 23,000,000 | | 23,000,000 | | 23,000,000 | | 115,000,000`;

const PENCAPAIAN = `
Tabel 2.3 Pencapaian Kinerja Pelayanan Dinas Sosial
NO | Indikator Kinerja sesuai Tugas dan Fungsi | Satuan | Target Renstra Tahun ke- | | | | | Realisasi Capaian Tahun ke- | | | | | Rasio Capaian pada Tahun ke- | | | |
 | | | 2016 | 2017 | 2018 | 2019 | 2020 | 2016 | 2017 | 2018 | 2019 | 2020 | 2016 | 2017 | 2018 | 2019 | 2020
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14) | (15) | (16) | (17) | (18)
1 | Persentase PMKS yang tertangani | % | 80 | 85 | 90 | 92 | 93 | 80 | 85 | 90 | 92 | 93 | 100 | 100 | 100 | 100 | 100
2 | Persentase penyandang disabilitas terlantar | % | - | - | - | 100 | 100 | - | - | - | 100 | 100 | - | - | - | 100 | 100`;

const ANGGARAN = `
Tabel 2.4
Anggaran dan Realisasi Pendanaan Pelayanan Dinas Sosial Kabupaten Kutai Kartanegara Tahun 2016-2020
Uraian | Anggaran pada Tahun ke- (Rp) | | | |
 | 2016 | 2017 | 2018 | 2019 | 2020
Belanja Tidak Langsung | 8.038.461.601,05 | 8.100.000.000,00 | 8.054.963.816,80 | 9.000.000.000,00 | 9.500.000.000,00
Belanja Langsung | 10.000.000.000,00 | 9.000.000.000,00 | 10.000.000.000,00 | 11.000.000.000,00 | 12.000.000.000,00
Jumlah Total | 18.038.461.601,05 | 17.100.000.000,00 | 18.054.963.816,80 | 20.000.000.000,00 | 21.500.000.000,00

Uraian | Realisasi Anggaran pada Tahun ke- (Rp) | | | |
 | 2016 | 2017 | 2018 | 2019 | 2020
Belanja Tidak Langsung | 7.038.461.601,05 | 8.000.000.000,00 | 8.004.963.816,80 | 8.000.000.000,00 | 9.000.000.000,00
Belanja Langsung | 9.000.000.000,00 | 8.500.000.000,00 | 9.000.000.000,00 | 10.000.000.000,00 | 11.000.000.000,00
Jumlah Total | 16.038.461.601,05 | 16.500.000.000,00 | 17.004.963.816,80 | 18.000.000.000,00 | 20.000.000.000,00`;

const TUJUAN = `
Tabel 4.1
Tujuan dan Sasaran Jangka Menengah Pelayanan Dinas Sosial Tahun 2022-2026
No | Tujuan | Sasaran | Indikator Tujuan/Sasaran | Satuan | Kondisi Awal | | Target Kinerja Tujuan/Sasaran pada Tahun | | | | | Kondisi Akhir Periode
 | | | | | 2020 | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 |
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
1 | Meningkatkan kesejahteraan sosial | | Persentase PMKS yang tertangani | % | 93 | 93 | 94 | 96 | 97 | 98 | 99 | 99
 | | Meningkatnya penanganan PMKS | Persentase PMKS mandiri | % | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 16
2 | Meningkatkan tata kelola | Meningkatnya akuntabilitas kinerja | Predikat akuntabilitas Kinerja | Nilai | 74.76 | 75 | 76 | 78 | 79 | 81 | 82 | 82`;

const INDIKATOR = `
Tabel 7.1 Indikator Kinerja Dinas Sosial yang Mengacu pada Tujuan dan Sasaran RPJMD
A. IKU setingkat Impact
No | Indikator | Satuan | Kondisi Kinerja pada Awal Periode RPJMD | Target Capaian Setiap Tahun | | | | | Kondisi Kinerja pada Akhir Periode RPJMD
 | | | Tahun 2021 | Tahun 2022 | Tahun 2023 | Tahun 2024 | Tahun 2025 | Tahun 2026 |
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
1 | Persentase PMKS yang tertangani | % | 93 | 94 | 96 | 97 | 98 | 99 | 99
B. Indikator Program setingkat Outcome
No | Indikator | Satuan | Kondisi Kinerja pada Awal Periode RPJMD | Target Capaian Setiap Tahun | | | | | Kondisi Kinerja pada Akhir Periode RPJMD
 | | | Tahun 2021 | Tahun 2022 | Tahun 2023 | Tahun 2024 | Tahun 2025 | Tahun 2026 |
1 | Persentase layanan penunjang | % | 100 | 100 | 100 | 100 | 100 | 100 | 100
2 | Predikat SAKIP | Predikat | BB | BB | BB | BB | A | A | A`;

describe("T-C.27 with a code in five cells and a Satuan column", () => {
  const checked = checkTyped(PENDANAAN);
  const [pendanaan] = checked.plan.pendanaan;

  it("finds its columns under headings of three rows and a number row that jumps", () => {
    expect(tablesIn(checked)).toEqual(["rencana-pendanaan A3:Y15 9"]);
    expect(rolesOf(pendanaan?.table)).toBe(
      "tujuan sasaran kode kode kode kode kode uraian indikator satuan baseline2020 " +
        "target2022 pagu2022 target2023 pagu2023 target2024 pagu2024 target2025 pagu2025 target2026 pagu2026 " +
        "target-akhir pagu-akhir perangkat-daerah lokasi",
    );
  });

  it("reads kegiatan of four parts and sub kegiatan of five by what stands under what", () => {
    expect(pendanaan?.simpul.map(({ written, kode }) => [written, kode.baku, kode.level])).toEqual([
      ["1 6 1", "1.06.01", "program"],
      ["1 6 1 2", "1.06.01.2.02", "kegiatan"],
      ["1 6 1 2 1", "1.06.01.2.02.0001", "sub kegiatan"],
      ["1 6 1 2 2", "1.06.01.2.02.0002", "sub kegiatan"],
      ["1 6 1 3", "1.06.01.2.03", "kegiatan"],
      ["1 6 1 3 1", "1.06.01.2.03.0001", "sub kegiatan"],
    ]);
  });

  it("says once that a part is missing, and nothing else", () => {
    expect(seriousIn(checked)).toEqual([
      "kode-format Lembar1!C10 Lembar1!C11 Lembar1!C12 Lembar1!C13 Lembar1!C14",
    ]);
  });

  it("takes complete codes in pairs as they are", () => {
    const complete = PENDANAAN.replaceAll("| 1 | 6 | 1 | 2 |", "| 1 | 06 | 01 | 2.02 |").replaceAll(
      "| 1 | 6 | 1 | 3 |",
      "| 1 | 06 | 01 | 2.03 |",
    );
    const { plan, ...result } = checkTyped(complete);
    expect(plan.pendanaan[0]?.simpul.map(({ kode }) => kode.baku)).toEqual(
      pendanaan?.simpul.map(({ kode }) => kode.baku),
    );
    expect(seriousIn({ plan, ...result })).toEqual([]);
  });
});

describe("the other tables of such a document", () => {
  it("reads T-C.23 with a Satuan column and years that begin later", () => {
    const checked = checkTyped(PENCAPAIAN);
    expect(tablesIn(checked)).toEqual(["pencapaian-kinerja A2:R6 2"]);
    expect(checked.plan.capaian.map(({ target }) => target.map(({ year }) => year))).toEqual([
      [2016, 2017, 2018, 2019, 2020],
      [2016, 2017, 2018, 2019, 2020],
    ]);
    expect(seriousIn(checked)).toEqual([]);
  });

  it("reads T-C.24 as two stacked tables without ratios", () => {
    const checked = checkTyped(ANGGARAN);
    expect(tablesIn(checked)).toEqual(["anggaran-realisasi A3:F7 3", "anggaran-realisasi A9:F13 3"]);
    expect(checked.plan.tables.map(rolesOf)).toEqual([
      "uraian anggaran2016 anggaran2017 anggaran2018 anggaran2019 anggaran2020",
      "uraian realisasi2016 realisasi2017 realisasi2018 realisasi2019 realisasi2020",
    ]);
    expect(seriousIn(checked)).toEqual([]);
  });

  it("reads tujuan and sasaran with two starting years and an end of the period", () => {
    const checked = checkTyped(TUJUAN);
    expect(tablesIn(checked)).toEqual(["tujuan-sasaran A3:M8 3"]);
    const indikator = checked.plan.daftar.flatMap((daftar) => daftar.indikator);
    expect(indikator.map(({ level, baseline }) => [level, ...baseline.map(({ year }) => year)])).toEqual([
      ["tujuan", 2020, 2021],
      ["sasaran", 2020, 2021],
      ["sasaran", 2020, 2021],
    ]);
    expect(seriousIn(checked)).toEqual([]);
  });

  it("reads a list in parts A and B, of which only the first has a title", () => {
    const checked = checkTyped(INDIKATOR);
    expect(tablesIn(checked)).toEqual(["indikator-rpjmd A3:J11 4"]);
    expect(checked.plan.daftar[0]?.indikator.map(({ name }) => name.name)).toEqual([
      "Persentase PMKS yang tertangani",
      "Persentase layanan penunjang",
      "Predikat SAKIP",
    ]);
    expect(seriousIn(checked)).toEqual([]);
  });
});
