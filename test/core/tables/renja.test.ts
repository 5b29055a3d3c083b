import { describe, expect, it } from "vitest";
import { checkTyped, rolesOf, seriousIn, tablesIn } from "./typed-sheet";

/** No real sample of these was at hand: columns after Permendagri 86/2017, as public applications print them. */
describe("tables of the Renja", () => {
  it("reads T-C.29", () => {
    const checked = checkTyped(`
Tabel T-C.29 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja Perangkat Daerah dan Pencapaian Renstra s/d Tahun 2025
Kode | Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan | Indikator Kinerja Program (outcomes)/Kegiatan (output) | Target Kinerja Capaian Program (Renstra PD) Tahun 2026 | Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun (n-3) | Target dan Realisasi Kinerja Program dan Kegiatan Tahun Lalu (n-2) | | | Target Program dan Kegiatan (Renja PD Tahun berjalan n-1) | Perkiraan Realisasi Capaian Target Renstra PD s/d Tahun Berjalan |
 | | | | | Target Renja PD Tahun (n-2) | Realisasi Renja PD Tahun (n-2) | Tingkat Realisasi (%) | | Realisasi Capaian Program dan Kegiatan s/d Tahun Berjalan (n-1) | Tingkat Capaian Realisasi Target Renstra (%)
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=(7/6) | 9 | 10=(5+7+9) | 11=(10/4)
1.06.04 | PROGRAM REHABILITASI SOSIAL | Jumlah orang terlayani (Orang) | 500 | 200 | 100 | 90 | 90,00 | 100 | 390 | 78,00`);
    expect(tablesIn(checked)).toEqual(["rekapitulasi-renja A2:K5 1"]);
    expect(rolesOf(checked.plan.tables[0]).replace(/\d/g, "")).toBe(
      "kode uraian indikator target-akhir realisasi-lalu target realisasi rasio target-berjalan realisasi-sd tingkat",
    );
    expect(seriousIn(checked)).toEqual([]);
  });

  it("reads T-C.30", () => {
    const checked = checkTyped(`
Tabel T-C.30 Pencapaian Kinerja Pelayanan Perangkat Daerah
No | Indikator | SPM/Standar Nasional | IKK | Target Renstra PD | | | | Realisasi Capaian | | Proyeksi | | Catatan Analisis
 | | | | Tahun 2024 | Tahun 2025 | Tahun 2026 | Tahun 2027 | Tahun 2024 | Tahun 2025 | Tahun 2026 | Tahun 2027 |
1 | Persentase PPKS terlayani | √ | | 80 | 81 | 82 | 83 | 80 | 80,5 | 82 | 83 |`);
    expect(tablesIn(checked)).toEqual(["kinerja-renja A2:M4 1"]);
    expect(seriousIn(checked)).toEqual([]);
  });

  it("reads T-C.31", () => {
    const checked = checkTyped(`
Tabel T-C.31 Review terhadap Rancangan Awal RKPD Tahun 2026
No | Rancangan Awal RKPD | | | | | Hasil Analisis Kebutuhan | | | | | Catatan Penting
 | Program/Kegiatan | Lokasi | Indikator Kinerja | Target Capaian | Pagu Indikatif (Rp.000) | Program/Kegiatan | Lokasi | Indikator Kinerja | Target Capaian | Kebutuhan Dana (Rp.000) |
1 | 1.06.04 - PROGRAM REHABILITASI SOSIAL | Kota | Jumlah orang | 100 | 1.000.000 | 1.06.04 - PROGRAM REHABILITASI SOSIAL | Kota | Jumlah orang | 120 | 1.200.000 |`);
    expect(tablesIn(checked).map((line) => line.split(" ")[0])).toEqual(["telaah-rkpd"]);
    expect(checked.plan.perumusan[0]?.sebutan.map(({ kode }) => kode?.baku)).toEqual(["1.06.04"]);
    expect(seriousIn(checked)).toEqual([]);
  });

  it("reads T-C.32, where nothing has to be planned yet", () => {
    const checked = checkTyped(`
Tabel T-C.32 Usulan Program dan Kegiatan dari Para Pemangku Kepentingan Tahun 2026
No | Program/Kegiatan | Lokasi | Indikator Kinerja | Besaran/Volume | Catatan
1 | Pelatihan keterampilan | Kelurahan Karang Anyar | Jumlah peserta | 30 Orang | Musrenbang`);
    expect(tablesIn(checked)).toEqual(["usulan-renja A2:F3 1"]);
    expect(seriousIn(checked)).toEqual([]);
  });

  it("reads T-C.33", () => {
    const checked = checkTyped(`
Tabel T-C.33 Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2026 dan Prakiraan Maju Tahun 2027
Kode | Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan | Indikator Kinerja Program/Kegiatan | Rencana Tahun 2026 | | | | Catatan Penting | Prakiraan Maju Rencana Tahun 2027 |
 | | | Lokasi | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif | Sumber Dana | | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif
1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS mandiri | Kota | 80 | 1.000.000.000 | APBD | | 85 | 1.100.000.000`);
    expect(tablesIn(checked).map((line) => line.split(" ")[0])).toEqual(["rencana-renja"]);
    expect(rolesOf(checked.plan.tables[0]).replace(/\d/g, "")).toBe(
      "kode uraian indikator lokasi target pagu keterangan target-maju pagu-maju",
    );
    expect(seriousIn(checked)).toEqual([]);
  });
});

describe("tables of evaluation", () => {
  it("reads E.80", () => {
    const checked = checkTyped(`
Formulir E.80 Evaluasi Terhadap Hasil Renstra Perangkat Daerah Kabupaten/Kota Periode 2025-2026
No | Sasaran | Program/Kegiatan | Indikator Kinerja | Data Capaian pada Awal Tahun Perencanaan | Target pada Akhir Tahun Perencanaan (akhir periode) | | Target Renstra Tahun Ke- | | | | Realisasi Capaian Tahun Ke- | | | | Rasio Capaian pada Tahun Ke- | | | | Unit Penanggung Jawab
 | | | | | | | 2025 | | 2026 | | 2025 | | 2026 | | 2025 | | 2026 | |
 | | | | | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp |
1 | Meningkatnya layanan | 1.06.04 - PROGRAM REHABILITASI SOSIAL | Persentase PPKS mandiri | 70 | 82 | 2.000.000 | 80 | 1.000.000 | 82 | 1.000.000 | 80 | 900.000 | 41 | 500.000 | 100 | 90 | 50 | 50 | Bidang`);
    expect(tablesIn(checked).map((line) => line.split(" ")[0])).toEqual(["evaluasi-renstra"]);
    expect(rolesOf(checked.plan.tables[0])).toBe(
      "nomor sasaran uraian indikator baseline target-akhir pagu-akhir " +
        "target2025 pagu2025 target2026 pagu2026 realisasi2025 realisasi-rp2025 realisasi2026 realisasi-rp2026 " +
        "rasio2025 rasio-rp2025 rasio2026 rasio-rp2026 perangkat-daerah",
    );
    expect(seriousIn(checked)).toEqual([]);
  });

  it("reads E.81, where quarters come to the year and the year to the Renstra", () => {
    const checked = checkTyped(E81);
    expect(tablesIn(checked)).toEqual(["evaluasi-renja A2:Y6 1"]);
    expect(rolesOf(checked.plan.tables[0]).replace(/\d/g, "")).toBe(
      "nomor sasaran uraian indikator target-akhir pagu-akhir realisasi-lalu realisasi-lalu-rp target pagu " +
        "triwulan triwulan-rp triwulan triwulan-rp triwulan triwulan-rp triwulan triwulan-rp " +
        "realisasi realisasi-rp realisasi-sd realisasi-sd-rp tingkat tingkat-rp perangkat-daerah",
    );
    expect(seriousIn(checked)).toEqual([]);
  });

  it("finds a year that its quarters do not come to, and a degree that does not follow", () => {
    const wrong = E81.replace("| 90 | 900.000 |", "| 90 | 950.000 |").replace("| 58 | 58 |", "| 58 | 68 |");
    expect(seriousIn(checkTyped(wrong))).toEqual([
      "evaluasi-jumlah Lembar1!T6",
      "evaluasi-jumlah Lembar1!V6",
      "evaluasi-tingkat Lembar1!X6",
    ]);
  });
});

const E81 = `
Formulir E.81 Evaluasi Terhadap Hasil Renja Perangkat Daerah Kabupaten/Kota Tahun 2025
No | Sasaran | Program / Kegiatan | Indikator Kinerja Program (outcome)/ Kegiatan (output) | Target Renstra Perangkat Daerah pada Tahun 2026 (Akhir Periode Renstra) | | Realisasi Capaian Kinerja Renstra sampai dengan Renja Tahun Lalu (n-2) | | Target Kinerja dan Anggaran Renja Tahun berjalan (n-1) yang dievaluasi | | Realisasi Kinerja Pada Triwulan | | | | | | | | Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi | | Realisasi Kinerja dan Anggaran Renstra s/d tahun 2025 | | Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d tahun 2025 (%) | | Unit Perangkat Daerah Penanggung Jawab
 | | | | | | | | | | I | | II | | III | | IV | | | | | | | |
 | | | | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp |
1 | 2 | 3 | 4 | 5 | | 6 | | 7 | | 8 | | 9 | | 10 | | 11 | | 12 | | 13=6+12 | | 14=13/5x100 | | 15
1 | Meningkatnya layanan | 1.06.04 - PROGRAM REHABILITASI SOSIAL | Jumlah orang terlayani (Orang) | 500 | 5.000.000 | 200 | 2.000.000 | 100 | 1.000.000 | 20 | 200.000 | 30 | 300.000 | 25 | 250.000 | 15 | 150.000 | 90 | 900.000 | 290 | 2.900.000 | 58 | 58 | Bidang
Rata-rata capaian kinerja (%) | | | | | | | | | | | | | | | | | | | | | | 58 | 58
Predikat kinerja | | | | | | | | | | | | | | | | | | | | | | Rendah | Rendah
Faktor pendorong keberhasilan pencapaian : dukungan mitra`;
