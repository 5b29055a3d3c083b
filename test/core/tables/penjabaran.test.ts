import { describe, expect, it } from "vitest";
import { checkTyped, rolesOf, seriousIn, tablesIn } from "./typed-sheet";

const PERUMUSAN = `
TABEL 4.1 TEKNIK MERUMUSKAN PROGRAM / KEGIATAN / SUB KEGIATAN RENSTRA
NSPK DAN SASARAN RPJMD YANG RELEVAN | TUJUAN | SASARAN | OUTCOME | OUTPUT | INDIKATOR | PROGRAM / KEGIATAN / SUBKEGIATAN | KETERANGAN
(01) | (02) | (03) | (04) | (05) | (06) | (07) | (08)
1.06.0.00.0.00.01.0000 – Dinas Sosial | | | | | | |
Menurunnya kemiskinan | Menurunnya angka kemiskinan | | | | Indeks Kedalaman Kemiskinan (Indeks) | |
 | | Meningkatnya keberfungsian sosial | | | Persentase KPM graduasi (%) | |
 | | | Meningkatnya rehabilitasi sosial | | Persentase PPKS mandiri (%) | 1.06.04 – PROGRAM REHABILITASI SOSIAL |
 | | | | Terpenuhinya layanan dasar | Jumlah Orang yang Dirujuk (Orang) | 1.06.04.2.01 – Rehabilitasi Sosial Dasar |
 | | | | | Jumlah Orang Penerima Alat Bantu (Orang) | |
 | | | | | Jumlah Orang yang Dirujuk (Orang) | 1.06.04.2.01.0012 – Pemberian Layanan Rujukan |`;

describe("perumusan-program", () => {
  const checked = checkTyped(PERUMUSAN);
  const [perumusan] = checked.plan.perumusan;

  it("is recognised by its columns", () => {
    expect(tablesIn(checked)).toEqual(["perumusan-program A2:H10 7"]);
    expect(rolesOf(perumusan?.table)).toBe(
      "sasaran-rpjmd tujuan sasaran outcome output indikator uraian keterangan",
    );
    expect(seriousIn(checked)).toEqual([]);
  });

  it("gives each code its own indicators, and those above them to tujuan and sasaran", () => {
    const named = perumusan?.sebutan.map(({ kode, keluaran, indikator }) => [
      kode?.baku,
      keluaran?.text ?? "",
      ...indikator.map(({ name }) => name.name),
    ]);
    expect(named).toEqual([
      ["1.06.04", "Meningkatnya rehabilitasi sosial", "Persentase PPKS mandiri"],
      [
        "1.06.04.2.01",
        "Terpenuhinya layanan dasar",
        "Jumlah Orang yang Dirujuk",
        "Jumlah Orang Penerima Alat Bantu",
      ],
      ["1.06.04.2.01.0012", "", "Jumlah Orang yang Dirujuk"],
    ]);
    expect(perumusan?.indikatorSasaran.map(({ level, name }) => [level, name.name])).toEqual([
      ["tujuan", "Indeks Kedalaman Kemiskinan"],
      ["sasaran", "Persentase KPM graduasi"],
    ]);
  });

  it("is no funding table, and a funding table is none", () => {
    const funded = PERUMUSAN.replace("KETERANGAN", "TARGET 2026 | PAGU 2026 | TARGET 2027 | PAGU 2027");
    expect(tablesIn(checkTyped(funded)).map((line) => line.split(" ")[0])).toEqual(["rencana-pendanaan"]);
  });
});

describe("prioritas", () => {
  const typed = `
Tabel 4.3 Daftar Subkegiatan Prioritas
NO | PROGRAM PRIORITAS | OUTCOME | KEGIATAN | SUBKEGIATAN | KETERANGAN
1. | 1.06.05 - PROGRAM JAMINAN SOSIAL | Meningkatnya jaminan sosial | 1.06.05.2.02 - Pengelolaan Data | 1.06.05.2.02.0009 - Bantuan Pekerja Rentan | `;

  it("reads kegiatan and sub kegiatan in columns of their own", () => {
    const checked = checkTyped(typed);
    expect(tablesIn(checked)).toEqual(["prioritas A2:F3 1"]);
    expect(checked.plan.perumusan[0]?.sebutan.map(({ kode }) => kode?.baku)).toEqual([
      "1.06.05",
      "1.06.05.2.02",
      "1.06.05.2.02.0009",
    ]);
  });

  it("needs its name", () => {
    expect(tablesIn(checkTyped(typed.replaceAll(/prioritas/gi, "Daerah")))).toEqual([]);
  });
});

describe("spm", () => {
  it("reads percentages by year", () => {
    const checked = checkTyped(`
Tabel Data Capaian SPM Dinas Sosial 2020-2022
No | Jenis Pelayanan | Indikator | 2020 | 2021 | 2022
1 | Rehabilitasi Sosial | Persentase anak terlantar terlayani | 0% | 35,99 % | 100%`);
    expect(tablesIn(checked)).toEqual(["spm A2:F3 1"]);
    expect(checked.plan.spm[0]?.capaian.map(({ year, reading }) => [year, reading.form])).toEqual([
      [2020, "amount"],
      [2021, "amount"],
      [2022, "amount"],
    ]);
    expect(checked.plan.spm[0]?.berhak).toEqual([]);
  });

  it("reads those who have a right to it and those who were served", () => {
    const checked = checkTyped(`
Pencapaian Standar Pelayanan Minimal Tahun 2024
No | Jenis Layanan Dasar | Jumlah Penduduk yang Harus Dilayani | Jumlah yang Terlayani | Capaian
1 | Rehabilitasi anak terlantar | 22.167 | 22.167 | 100
2 | Rehabilitasi lanjut usia | 1.117 | 1.000 | 89,53`);
    expect(tablesIn(checked)).toEqual(["spm A2:E4 2"]);
    expect(rolesOf(checked.plan.tables[0])).toBe("nomor jenis-pelayanan berhak terlayani rasio");
    expect(seriousIn(checked)).toEqual([]);
  });

  it("is a list of targets where it plans them", () => {
    const checked = checkTyped(`
Target SPM Tahun 2025-2027
No | Indikator SPM | Satuan | Target 2025 | Target 2026 | Target 2027
1 | Persentase anak terlantar terlayani | % | 100 | 100 | 100`);
    expect(checked.plan.spm).toEqual([]);
    expect(checked.plan.daftar.map(({ indikator }) => indikator.length)).toEqual([1]);
  });
});
