import { describe, expect, it } from "vitest";
import { checkTyped, seriousIn, tablesIn } from "./typed-sheet";

/** A Renstra 2025-2029 after Inmendagri 2/2025, codes and names joined by en dashes. */
const WORKBOOK = `
Tabel 1
Pencapaian Kinerja Pelayanan Dinas Sosial Kota Pontianak Tahun 2024
No | Indikator Kinerja sesuai Tugas dan Fungsi Perangkat Daerah | Target NSPK | Target IKK | Target Indikator Lainnya | Target Renstra Perangkat Daerah Tahun 2024 | Realisasi Capaian Tahun 2024 | Rasio Capaian Tahun 2024
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
1 | Persentase penyandang disabilitas terlantar | | √ | | 100 | 95 | 95,00
2 | Persentase PMKS | √ | | | 80 | 70 | 87,5
3 | Nilai SAKIP | | | √ | 70,5 | 70,64 | 100,20
== Tabel 2
Tabel 2
Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah Tahun 2021 – 2024
Uraian | Anggaran pada Tahun | | | | Realisasi Anggaran pada Tahun | | | | Rasio antara Realisasi dan Anggaran Tahun | | | | Rata-rata Pertumbuhan
 | 2021 | 2022 | 2023 | 2024 | 2021 | 2022 | 2023 | 2024 | 2021 | 2022 | 2023 | 2024 | Anggaran | Realisasi
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (14) | (15) | (16)
Program Penunjang Urusan | 1.000.000.000 | 1.100.000.000 | 1.210.000.000 | 1.331.000.000 | 900.000.000 | 990.000.000 | 1.089.000.000 | 1.197.900.000 | 90,00 | 90,00 | 90,00 | 90,00 | 10 | 10
Program Pemberdayaan Sosial | 500.000.000 | 550.000.000 | 605.000.000 | 665.500.000 | 450.000.000 | 495.000.000 | 544.500.000 | 598.950.000 | 90,00 | 90,00 | 90,00 | 90,00 | 10 | 10
== Tabel 3.3
Tabel 3.3
Teknik Merumuskan Tujuan dan Sasaran Renstra Perangkat Daerah
NSPK DAN SASARAN RPJMD YANG RELEVAN | TUJUAN | SASARAN | INDIKATOR | BASELINE 2024 | TARGET TAHUN | | | | | | KETERANGAN
 | | | | | 2025 | 2026 | 2027 | 2028 | 2029 | 2030
(01) | (02) | (03) | (04) | (05) | (06) | (07) | (08) | (09) | (10) | (11) | (12)
Menurunnya kemiskinan | Menurunnya angka kemiskinan | | Indeks Kedalaman Kemiskinan (Indeks) | 0,279 | 0,274 | 0,269 | 0,264 | 0,259 | 0,254 | 0,249 |
 | | Meningkatnya keberfungsian sosial | Persentase KPM graduasi (%) | 100 | 100 | 100 | 100 | 100 | 100 | 100 |
 | | Meningkatnya kinerja | Nilai SAKIP (Nilai) | 70,64 | 70,70 | 70,80 | 70,90 | 71,00 | 71,10 | 71,20 |
== Tabel 4.2
Tabel 4.2
Rencana Program, Kegiatan, Subkegiatan dan Pendanaan Dinas Sosial Kota Pontianak Tahun 2025 – 2029
BIDANG URUSAN / PROGRAM / OUTCOME / KEGIATAN / SUBKEGIATAN / OUTPUT | INDIKATOR OUTCOME / OUTPUT | BASELINE TAHUN 2024 | TARGET DAN PAGU INDIKATIF TAHUN | | | | | | | | | | PERANGKAT DAERAH | KETERANGAN
 | | | 2026 | | 2027 | | 2028 | | 2029 | | 2030
 | | | TARGET | PAGU | TARGET | PAGU | TARGET | PAGU | TARGET | PAGU | TARGET | PAGU
(01) | (02) | (03) | (04) | (05) | (06) | (07) | (08) | (09) | (10) | (11) | (12) | (13) | (14) | (15)
1.06 – URUSAN PEMERINTAHAN BIDANG SOSIAL | | | | 56.250.000 | | 56.250.000 | | 56.250.000 | | 56.250.000 | | 56.250.000 | 1.06.0.00.0.00.01.0000 – DINAS SOSIAL |
1.06.01 – PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | | | | 56.250.000 | | 56.250.000 | | 56.250.000 | | 56.250.000 | | 56.250.000 | |
Meningkatnya tata kelola perangkat daerah | Nilai SAKIP (Nilai) | 70,64 | 70,80 | 56.250.000 | 70,90 | 56.250.000 | 71,00 | 56.250.000 | 71,10 | 56.250.000 | 71,20 | 56.250.000 | |
1.06.01.2.01 – Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | | | | 56.250.000 | | 56.250.000 | | 56.250.000 | | 56.250.000 | | 56.250.000 | |
Tersusunnya dokumen | Jumlah Dokumen Perencanaan Perangkat Daerah (Dokumen) | 6 | 6 | 56.250.000 | 6 | 56.250.000 | 6 | 56.250.000 | 6 | 56.250.000 | 6 | 56.250.000 | |
 | Jumlah Laporan Evaluasi Kinerja Perangkat Daerah (Laporan) | 12 | 12 | | 12 | | 12 | | 12 | | 12 | | |
1.06.01.2.01.0001 – Penyusunan Dokumen Perencanaan Perangkat Daerah | | | | 4.625.000 | | 4.625.000 | | 4.625.000 | | 4.625.000 | | 4.625.000 | |
Tersusunnya Dokumen Perencanaan Perangkat Daerah | Jumlah Dokumen Perencanaan Perangkat Daerah (Dokumen) | 6 | 6 | 4.625.000 | 6 | 4.625.000 | 6 | 4.625.000 | 6 | 4.625.000 | 6 | 4.625.000 | |
1.06.01.2.01.0007 – Evaluasi Kinerja Perangkat Daerah | | | | 51.625.000 | | 51.625.000 | | 51.625.000 | | 51.625.000 | | 51.625.000 | |
Terlaksananya Evaluasi Kinerja Perangkat Daerah | Jumlah Laporan Evaluasi Kinerja Perangkat Daerah (Laporan) | 12 | 12 | 51.625.000 | 12 | 51.625.000 | 12 | 51.625.000 | 12 | 51.625.000 | 12 | 51.625.000 | |
== Tabel 4.4
Tabel 4.4
Indikator Kinerja Utama
NO | INDIKATOR | SATUAN | BASELINE TAHUN 2024 | TARGET TAHUN | | | | | | KET
 | | | | 2025 | 2026 | 2027 | 2028 | 2029 | 2030
(01) | (02) | (03) | (04) | (05) | (06) | (07) | (08) | (09) | (10) | (11)
1 | Dinas Sosial Kota Pontianak | | | | | | | | | |
2 | Persentase KPM graduasi | % | 100 | 100 | 100 | 100 | 100 | 100 | 100 |
3 | Indeks Kedalaman Kemiskinan | Indeks | 0,279 | 0,274 | 0,269 | 0,264 | 0,259 | 0,254 | 0,249 |
== Tabel 4.6
Tabel 4.6
Indikator Kinerja Kunci
NO | INDIKATOR | RUMUS | STATUS | SATUAN | BASELINE TAHUN 2024 | TARGET TAHUN | | | | | | KET
 | | | | | | 2025 | 2026 | 2027 | 2028 | 2029 | 2030
(01) | (02) | (03) | (04) | (05) | (06) | (07) | (08) | (09) | (10) | (11) | (12) | (13)
1 | Persentase penyandang disabilitas terlantar yang terpenuhi kebutuhan dasarnya di luar panti | Jumlah penyandang disabilitas terlantar yang terpenuhi | positif | % | 100 | 100 | 100 | 100 | 100 | 100 | 100 |
 | | Populasi penyandang disabilitas terlantar x 100% | | | | | | | | | |
2 | Persentase korban bencana | Jumlah korban bencana yang dilayani | positif | % | 100 | 100 | 100 | 100 | 100 | 100 | 100 |
 | | Jumlah korban bencana seluruhnya | | | | | | | | | |`;

describe("tables after Inmendagri 2/2025", () => {
  const checked = checkTyped(WORKBOOK);
  const { plan } = checked;

  it("knows each table", () => {
    expect(tablesIn(checked)).toEqual([
      "pencapaian-kinerja A3:H7 3",
      "anggaran-realisasi A3:O7 2",
      "tujuan-sasaran A3:L8 3",
      "rencana-pendanaan A3:O16 10",
      "iku A3:K8 3",
      "ikk A3:M9 4",
    ]);
    expect(plan.regime).toBe("2/2025");
  });

  it("reads T-C.23 of one year and T-C.24 of four", () => {
    expect(plan.capaian.map(({ target }) => target.map(({ year }) => year))).toEqual([
      [2024],
      [2024],
      [2024],
    ]);
    expect(plan.serapan.map(({ anggaran }) => anggaran.map(({ year }) => year))).toEqual([
      [2021, 2022, 2023, 2024],
      [2021, 2022, 2023, 2024],
    ]);
  });

  it("reads codes before en dashes, and the Perangkat Daerah from its column", () => {
    expect(plan.pendanaan[0]?.simpul.map(({ kode, nama }) => `${kode.baku} ${nama}`)).toEqual([
      "1.06 URUSAN PEMERINTAHAN BIDANG SOSIAL",
      "1.06.01 PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
      "1.06.01.2.01 Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
      "1.06.01.2.01.0001 Penyusunan Dokumen Perencanaan Perangkat Daerah",
      "1.06.01.2.01.0007 Evaluasi Kinerja Perangkat Daerah",
    ]);
    expect(plan.organisasi.map(({ kode, nama }) => `${kode} ${nama}`)).toEqual([
      "1.06.0.00.0.00.01.0000 DINAS SOSIAL",
    ]);
  });

  it("takes the numbered row of the office for a group, and the lower half of a formula for no indicator", () => {
    const names = plan.daftar.map(({ table, indikator }) => [
      table.kind.id,
      ...indikator.map(({ name }) => name.name),
    ]);
    expect(names.slice(1)).toEqual([
      ["iku", "Persentase KPM graduasi", "Indeks Kedalaman Kemiskinan"],
      [
        "ikk",
        "Persentase penyandang disabilitas terlantar yang terpenuhi kebutuhan dasarnya di luar panti",
        "Persentase korban bencana",
      ],
    ]);
  });

  it("finds nothing wrong but that tables are left out", () => {
    expect(seriousIn(checked)).toEqual(["tabel-wajib Lembar1!A1"]);
  });

  it("finds the cell that is", () => {
    const cut = WORKBOOK.replace("| 6 | 4.625.000 | 6 | 4.625.000", "| 6 | 4.625.000 | 6 | 4.625.00");
    expect(seriousIn(checkTyped(cut))).toContain("pagu-format-grup 'Tabel 4.2'!G14");
  });
});
