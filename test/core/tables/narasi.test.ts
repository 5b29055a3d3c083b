import { describe, expect, it } from "vitest";
import { checkTyped, rolesOf, seriousIn, tablesIn } from "./typed-sheet";

describe("tables of sentences", () => {
  it("reads T-B.35 with cells that go on from above", () => {
    const checked = checkTyped(`
Tabel T-B.35
Pemetaan Permasalahan untuk Penentuan Prioritas
No | Masalah Pokok | Masalah | Akar Masalah
1 | Tingginya masalah sosial | Rendahnya pemenuhan kebutuhan dasar | Bantuan belum tepat sasaran
 | | | Jumlah pekerja sosial masih kurang
 | | Rendahnya peran pendamping | Program pelatihan belum berjenjang
Sumber: analisis, 2025`);
    expect(tablesIn(checked)).toEqual(["permasalahan A3:D6 3"]);
    expect(checked.plan.pernyataan.map(({ peran, cell }) => `${peran} ${String(cell.row + 1)}`)).toEqual([
      "masalah-pokok 4",
      "masalah 4",
      "akar-masalah 4",
      "akar-masalah 5",
      "masalah 6",
      "akar-masalah 6",
    ]);
  });

  it("reads strategic issues under headings of two rows", () => {
    const checked = checkTyped(`
Tabel 2.1
Isu Strategis
POTENSI DAERAH YANG MENJADI KEWENANGAN PD | PERMASALAHAN PD | ISU KLHS YANG RELEVAN DENGAN PD | ISU LINGKUNGAN DINAMIS YANG RELEVAN DENGAN PD | | | ISU STRATEGIS PD
 | | | GLOBAL | NASIONAL | REGIONAL |
(1) | (2) | (3) | (4) | (5) | (6) | (7)
Aset daerah | Tingginya kemiskinan | Permukiman | Iklim | Data | Pengangguran | Penurunan kemiskinan`);
    expect(tablesIn(checked)).toEqual(["isu-strategis A3:G6 1"]);
    expect(rolesOf(checked.plan.tables[0])).toBe(
      "potensi masalah isu-klhs isu-lingkungan isu-lingkungan isu-lingkungan isu-strategis",
    );
  });

  it("reads T-C.26, stages and policy directions as one kind", () => {
    const checked = checkTyped(`
Tabel T-C.26 Tujuan, Sasaran, Strategi, dan Kebijakan
VISI : Kota yang unggul
MISI I : Ekonomi yang berdaya saing
Tujuan | Sasaran | Strategi | Arah Kebijakan
Meningkatkan kesejahteraan | Meningkatnya layanan | Perlindungan sosial | Pelayanan dasar bagi warga miskin
MISI IV : Tata kelola
Tujuan | Sasaran | Strategi | Arah Kebijakan
Meningkatkan tata kelola | Meningkatnya kinerja | Evaluasi | Tindak lanjut
== Tahap
TABEL 3.4 PENAHAPAN RENSTRA PD
TAHAP I (2026) | TAHAP II (2027) | TAHAP III (2028)
(1) | (2) | (3)
Penguatan data | Penguatan lembaga | Penguatan layanan
== Arah
TABEL 3.5 ARAH KEBIJAKAN
OPERASIONALISASI NSPK | ARAH KEBIJAKAN RPJMD | ARAH KEBIJAKAN RENSTRA PD | KET.
Standar layanan | Pemberdayaan ekonomi | Peningkatan rehabilitasi |
 | | Penguatan data |`);
    expect(tablesIn(checked)).toEqual([
      "strategi-kebijakan A4:D8 3",
      "strategi-kebijakan A2:C4 1",
      "strategi-kebijakan A2:D4 2",
    ]);
    expect(seriousIn(checked)).toEqual([]);
  });
});

describe("cascading", () => {
  const typed = `
CASCADING RENSTRA DINAS SOSIAL TAHUN 2024 - 2026
TUJUAN PEMERINTAH KOTA
MEWUJUDKAN PEREKONOMIAN YANG MANDIRI
INDIKATOR KINERJA | SATUAN | TARGET | | | KONDISI KINERJA PD TH 2026
 | | 2024 | 2025 | 2026 |
LAJU PERTUMBUHAN EKONOMI | % | 4,19-4,90 | 4,36-5,07 | 4,72-5,43 | 4,72-5,43

SASARAN PERANGKAT DAERAH
MENINGKATNYA KESEJAHTERAAN SOSIAL
INDIKATOR KINERJA SASARAN | SATUAN | TARGET | | | KONDISI KINERJA PD TH 2026
 | | 2024 | 2025 | 2026 |
PERSENTASE (%) PPKS TERLAYANI (INDIKATOR SPM) *(Permendagri No. 18 Th 2020) | % | 100 | 100 | 100 | 100

PROGRAM PERANGKAT DAERAH
PROGRAM REHABILITASI SOSIAL
SASARAN | TERCAPAINYA REHABILITASI SOSIAL
INDIKATOR KINERJA PROGRAM | SATUAN | TARGET | | | KONDISI KINERJA PD TH 2026
 | | 2024 | 2025 | 2026 |
PERSENTASE PPKS MANDIRI | % | 80 | 85 | 90 | 90`;
  const { plan, ...checked } = checkTyped(typed);

  it("reads its blocks as sections of one table", () => {
    expect(plan.tables.map(({ kind, sections }) => [kind.id, sections.length])).toEqual([["cascading", 3]]);
    expect(seriousIn({ plan, ...checked })).toEqual([]);
  });

  it("gives tujuan and sasaran lists of their own, and programs their names", () => {
    const lists = plan.daftar.map(({ indikator }) =>
      indikator.map(({ level, cell }) => [level, cell.row + 1]),
    );
    expect(lists).toEqual([[["tujuan", 6]], [["sasaran", 12]]]);
    expect(
      plan.perumusan[0]?.sebutan.map(({ nama, keluaran, indikator }) => [
        nama,
        keluaran?.text,
        indikator.length,
      ]),
    ).toEqual([["PROGRAM REHABILITASI SOSIAL", "TERCAPAINYA REHABILITASI SOSIAL", 1]]);
  });

  it("takes only the sentences of the Perangkat Daerah for its own", () => {
    expect(plan.pernyataan.map(({ cell }) => cell.text)).toEqual(["MENINGKATNYA KESEJAHTERAAN SOSIAL"]);
  });

  it("needs its name", () => {
    expect(tablesIn(checkTyped(typed.replace("CASCADING", "DAFTAR")))).toEqual([]);
  });
});
