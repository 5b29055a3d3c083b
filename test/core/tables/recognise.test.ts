import { describe, expect, it } from "vitest";
import { checkTyped, rolesOf, seriousIn, tablesIn } from "./typed-sheet";

const LIST = `No | Indikator | Target 2025 | Target 2026 | Target 2027
  1 | Persentase Jalan Mantap | 80 | 82 | 84`;

describe("headings", () => {
  const first = (text: string, merges: readonly string[] = []): string =>
    rolesOf(checkTyped(text, merges).plan.tables[0]);
  const years = "target2026 pagu2026 target2027 pagu2027";

  it.each([
    [
      "in one row",
      `Kode | Program | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.03.10 | PROGRAM JALAN | Persentase Jalan Mantap | 80 | 1.000 | 82 | 1.000`,
    ],
    [
      "with groups typed once and left unmerged",
      `Kode | Program | Indikator | Target dan Pagu Tahun | | | | Lokasi
       | | | 2026 | | 2027 |
       | | | Target | Dana (Rp) | Target | Dana (Rp)
       1.03.10 | PROGRAM JALAN | Persentase Jalan Mantap | 80 | 1.000 | 82 | 1.000`,
    ],
    [
      "with the other columns in the lowest row",
      ` | | | Target dan Pagu Tahun | | | |
       | | | 2026 | | 2027 |
       Kode | Program | Indikator | Target | Rp | Target | Rp | Lokasi
       1.03.10 | PROGRAM JALAN | Persentase Jalan Mantap | 80 | 1.000 | 82 | 1.000`,
    ],
    [
      "with words broken at the edge of the cell, and years counted",
      `Kode | Program | Indikator | Tahun -1 (2026) | | Tahun -2 (2027) |
       | | | TARGE T | Kebutuhan Dana/ Pagu Indikatif (Rp) | TARGE T | Kebutuhan Dana/ Pagu Indikatif (Rp)
       1.03.10 | PROGRAM JALAN | Persentase Jalan Mantap | 80 | 1.000 | 82 | 1.000`,
    ],
    [
      "with years as 2026 (n+1)",
      `Kode | Program | Indikator | 2026 (n+1) | | 2027 (n+2) |
       | | | K | Rp. | K | Rp.
       1.03.10 | PROGRAM JALAN | Persentase Jalan Mantap | 80 | 1.000 | 82 | 1.000`,
    ],
  ])("are read %s", (_, text) => {
    expect(first(text)).toContain(`kode uraian indikator ${years}`);
  });

  it("carry a merged code over its columns, and an unmerged one too", () => {
    const text = `Kode | | | | Program | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1 | 03 | 10 | 2.01 | Jalan | Panjang Jalan | 8 | 1.000 | 8 | 1.000`;
    const roles = `kode kode kode kode uraian indikator ${years}`;
    expect([first(text), first(text, ["A1:D1"])]).toEqual([roles, roles]);
  });

  it("count the years of groups in a row that is no number row", () => {
    const text = `Tabel T-C.24 Tahun 2020-2022
       Uraian | Anggaran pada Tahun ke- | | | Realisasi pada Tahun ke- | | | Rata-rata Pertumbuhan |
       | 1 | 2 | 3 | 1 | 2 | 3 | Anggaran | Realisasi
       (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
       Belanja Modal | 100 | 110 | 121 | 100 | 110 | 121 | 10,00 | 10,00`;
    const checked = checkTyped(text);
    expect(rolesOf(checked.plan.tables[0])).toBe(
      "uraian anggaran anggaran anggaran realisasi realisasi realisasi pertumbuhan-anggaran pertumbuhan-realisasi",
    );
    expect(checked.plan.serapan[0]?.anggaran.map(({ year }) => year)).toEqual([2020, 2021, 2022]);
    expect(seriousIn(checked)).toEqual([]);
  });

  it("do not begin with amounts and counts, though these name rupiah and programs", () => {
    const text = `Kode | Program | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.03 | URUSAN JALAN | | | Rp 1.000 | | Rp 1.000
       1.03.10 | PROGRAM JALAN | Jumlah Program | 3 Program | Rp 1.000 | 3 Program | Rp 1.000`;
    expect(tablesIn(checkTyped(text))).toEqual(["rencana-pendanaan A1:G3 2"]);
  });

  it("end before a band, however much it sounds like one of them", () => {
    const text = `Kode | Program | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       | URUSAN PEMERINTAHAN WAJIB PELAYANAN DASAR | | | | |
       1.03.10 | PROGRAM JALAN | Persentase Jalan Mantap | 80 | 1.000 | 82 | 1.000`;
    expect(checkTyped(text).plan.tables[0]?.rows.map(({ kind }) => kind)).toEqual(["group", "data"]);
  });
});

describe("captions", () => {
  it.each([
    ["its own title", `Indikator Kinerja Utama Dinas\n${LIST}`, "iku"],
    ["the words above a row of labels", `Tabel 4.6 IKK\nPerangkat Daerah | : | Dinas PU\n${LIST}`, "ikk"],
    [
      "the first of two names",
      `Indikator yang mengacu pada tujuan dan sasaran RPJMD\nA. IKU\n${LIST}`,
      "indikator-rpjmd",
    ],
  ])("name a list by %s", (_, text, kind) => {
    expect(checkTyped(text).plan.tables.map((table) => table.kind.id)).toEqual([kind]);
  });

  it("part stacked tables, with a number or without", () => {
    const text = `Indikator Kinerja Utama\n${LIST}\n|\nIndikator Kinerja Kunci\n${LIST}\nTabel 7.3 Lain\n${LIST}`;
    const { plan } = checkTyped(text);
    expect(plan.tables.map((table) => table.kind.id)).toEqual(["iku", "ikk"]);
    expect(plan.unrecognised).toHaveLength(1);
  });
});

describe("the end of a table", () => {
  it.each([
    ["a source", "Sumber: hasil olahan, 2025"],
    [
      "a signature",
      "|Sungai Raya, 14 Juli 2025\n|KEPALA DINAS,\n|\n|Drs. AHMAD SURYADI\n|NIP. 19680512 199303 1 007",
    ],
    ["two signatures", "Mengetahui, | KEPALA DINAS,\nSEKRETARIS DAERAH | Ir. SITI"],
    ["a footnote", "*) angka sementara"],
  ])("comes before %s", (_, notes) => {
    expect(tablesIn(checkTyped(`Indikator Kinerja Utama\n${LIST}\n${notes}`))).toEqual(["iku A2:E3 1"]);
  });

  it("comes after the lower half of the last formula", () => {
    const text = `Indikator Kinerja Kunci
      No | Indikator | Rumus | Target 2025 | Target 2026
      1 | Rasio Guru | Jumlah guru | 5 | 6
      | | Jumlah murid x 100 | |`;
    expect(tablesIn(checkTyped(text))).toEqual(["ikk A2:E4 2"]);
  });

  it("comes after a total with a single amount", () => {
    const text = `Kode | Program | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.03.10 | PROGRAM JALAN | Persentase Jalan Mantap | - | - | 82 | 1.000
       | Jumlah Program Jalan | | | | | 1.000
       | JUMLAH | | | | | 1.000`;
    const { plan } = checkTyped(text);
    expect(plan.tables[0]?.rows.map(({ kind }) => kind)).toEqual(["data", "total", "total"]);
    expect(plan.pendanaan[0]?.totals).toHaveLength(1);
  });
});

describe("rows", () => {
  it("are groups where they name an office or carry a group's number, and indicators otherwise", () => {
    const text = `Indikator Kinerja Utama
      No | Indikator | Target 2025 | Target 2026
      1 | Dinas Pekerjaan Umum | |
      A | Tata kelola | |
      2 | Laju Pertumbuhan | |
      3 | Nilai SAKIP | 80 | 81`;
    expect(checkTyped(text).plan.tables[0]?.rows.map(({ kind }) => kind)).toEqual([
      "group",
      "group",
      "data",
      "data",
    ]);
  });

  it("name a tujuan in its own column, unless they span the table", () => {
    const text = `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026
      Misi 1: maju | | | |
      Meningkatkan mutu | | | |
      | Meningkatnya layanan | Nilai IKM | 80 | 81`;
    const { plan } = checkTyped(text);
    expect(plan.tables[0]?.rows.map(({ kind }) => kind)).toEqual(["group", "data", "data"]);
    expect(plan.daftar[0]?.indikator.map(({ tujuan }) => tujuan)).toEqual(["Meningkatkan mutu"]);
  });
});

describe("a funding table on several sheets", () => {
  const SHEETS = `Kode | Program | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.03 | URUSAN PEKERJAAN UMUM | | | 3.000 | | *4.000
       1.03.10 | PROGRAM JALAN | Persentase Jalan Mantap | 80 | 1.000 | 82 | 1.000
       == Program 2
       Kode | Program | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.03.11 | PROGRAM BANGUNAN | Persentase Gedung Baik | 80 | 2.000 | 82 | 2.000
       | JUMLAH | | | 3.000 | | 3.000`;

  it("is one plan: the sums go over all of them", () => {
    const checked = checkTyped(SHEETS.replace("*4.000", "3.000"));
    expect(seriousIn(checked)).toEqual([]);
    expect(checked.plan.pendanaan[1]?.simpul[0]?.induk?.kode.baku).toBe("1.03");
  });

  it("still says where a sum is wrong", () => {
    const said = seriousIn(checkTyped(SHEETS));
    expect(said).toContain("jumlah-program-ke-bidang Lembar1!G2");
  });
});

describe("codes that cannot be read", () => {
  it("are told once, without their outcome", () => {
    const text = `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       196,02 PROGRAM JALAN | | | 1.000 | | 1.000
       Meningkatnya kemantapan | Persentase Jalan Mantap (%) | 80 | 1.000 | 82 | 1.000
       1.03.11 - PROGRAM BANGUNAN | | | 1.000 | | 1.000
       100 gedung terpelihara | Persentase Gedung Baik (%) | 80 | 1.000 | 82 | 1.000`;
    expect(seriousIn(checkTyped(text))).toEqual(["kode-format Lembar1!A2"]);
  });
});
