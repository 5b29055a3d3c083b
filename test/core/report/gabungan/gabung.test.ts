import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../../core/report/check-workbook";
import { gabung, type Gabungan } from "../../../../core/report/gabungan/gabungan";
import { gabunganLines } from "../../../../core/report/gabungan/lines";
import { ringkas, type Ringkasan } from "../../../../core/report/gabungan/ringkasan";
import { gabunganSheets } from "../../../../core/report/gabungan/sheets";
import { readExample } from "../../../../core/rules/example";
import { recognise } from "../../../../core/tables/recognise";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { plainSheet } from "../../../../core/workbook/snapshot";

const HEADING = "Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027";

/** A workbook of one Perangkat Daerah ("" for one without a code) with the rows of its programs. */
function buku(berkas: string, organisasi: string, ...programs: string[]): Ringkasan {
  const owner = organisasi === "" ? "" : `${organisasi} | | | | |\n`;
  const { snapshot } = readExample(`${HEADING}\n${owner}${programs.join("\n")}`);
  return ringkas(checkWorkbook({ ...snapshot, name: berkas }));
}

const program = (kode: string, nama: string, rupiah: number): string =>
  `${kode} | ${nama} | Persentase hasil ${nama} (%) | 80 | ${String(rupiah)} | 80 | ${String(rupiah * 2)}`;

const SOSIAL = buku(
  "sosial.xlsx",
  "1.06.0.00.0.00.01.0000 | Dinas Sosial",
  "1.06 | URUSAN PEMERINTAHAN BIDANG SOSIAL | | | 300 | | 600",
  program("1.06.01", "PROGRAM PENUNJANG", 100),
  program("1.06.04", "PROGRAM REHABILITASI SOSIAL", 200),
);
const DESA = buku(
  "desa.xlsx",
  "2.13.0.00.0.00.02.0000 | Dinas PMD",
  program("2.13.01", "PROGRAM PENUNJANG", 50),
  program("1.06.04", "PROGRAM REHABILITASI SOSIAL", 30),
  program("2.08.03", "PROGRAM PERLINDUNGAN PEREMPUAN", 20),
);

const saidAcross = ({ lintas }: Gabungan): string[] =>
  lintas.map(({ jenis, subjek }) => `${jenis} ${subjek}`);

describe("ringkas", () => {
  it("keeps plain data only", () => {
    expect(JSON.parse(JSON.stringify(SOSIAL))).toEqual(SOSIAL);
    expect(SOSIAL).toMatchObject({
      berkas: "sosial.xlsx",
      organisasi: { kode: "1.06.0.00.0.00.01.0000", nama: "Dinas Sosial", bidang: ["1.06"] },
      urusan: [{ kode: "1.06", nama: "URUSAN PEMERINTAHAN BIDANG SOSIAL" }],
    });
    expect(SOSIAL.tabel.map(({ jenis, baris }) => [jenis, baris])).toEqual([["rencana-pendanaan", 4]]);
    expect(SOSIAL.program.map(({ kode, pagu }) => [kode, pagu])).toEqual([
      [
        "1.06.01",
        [
          [2026, 100],
          [2027, 200],
        ],
      ],
      [
        "1.06.04",
        [
          [2026, 200],
          [2027, 400],
        ],
      ],
    ]);
  });

  it("counts a program that is printed twice once where it is repeated, and adds it where it differs", () => {
    const row = (rupiah: number): string => program("1.06.04", "PROGRAM REHABILITASI SOSIAL", rupiah);
    expect(buku("a.xlsx", "", row(200), row(200)).program[0]?.pagu[0]).toEqual([2026, 200]);
    expect(buku("a.xlsx", "", row(200), row(50)).program[0]?.pagu[0]).toEqual([2026, 250]);
  });
});

describe("gabung", () => {
  it("finds programs of two owners, but not the supporting one, and bidang without an owner", () => {
    const { lintas } = gabung([SOSIAL, DESA]);
    expect(lintas.map(({ jenis, subjek, berkas }) => [jenis, subjek, berkas])).toEqual([
      ["program-ganda", "1.06.04", ["sosial.xlsx", "desa.xlsx"]],
      ["bidang-tanpa-pengampu", "2.08", ["desa.xlsx"]],
    ]);
    expect(lintas[0]?.apa).toBe(
      "Program 1.06.04 PROGRAM REHABILITASI SOSIAL dianggarkan oleh 2 Perangkat Daerah: Dinas Sosial (Rp600) dan Dinas PMD (Rp90).",
    );
  });

  it("finds nothing between Renstra that have nothing in common", () => {
    const lone = buku(
      "desa.xlsx",
      "2.13.0.00.0.00.02.0000 | Dinas PMD",
      program("2.13.04", "PROGRAM DESA", 50),
    );
    expect(gabung([SOSIAL, lone]).lintas).toEqual([]);
    expect(gabung([SOSIAL]).lintas).toEqual([]);
  });

  it("takes two files of one Perangkat Daerah for versions and not for two owners", () => {
    expect(saidAcross(gabung([SOSIAL, { ...SOSIAL, berkas: "sosial (2).xlsx" }]))).toEqual([
      "organisasi-ganda 1.06.0.00.0.00.01.0000",
    ]);
  });

  it("says nothing of owners where one is not named", () => {
    const unnamed = buku("x.xlsx", "", program("2.09.03", "PROGRAM PANGAN", 10));
    expect(saidAcross(gabung([SOSIAL, unnamed]))).toEqual([]);
    const [, , between] = gabunganSheets(gabung([SOSIAL, unnamed]));
    expect(between?.rows[1]?.[0]?.value).toContain("1 berkas tidak memuat kode Perangkat Daerah");
  });

  it("adds up by urusan and year", () => {
    const { urusan, tahun } = gabung([SOSIAL, DESA]);
    expect(tahun).toEqual([2026, 2027]);
    expect(urusan.map(({ kode, pagu }) => [kode, ...pagu])).toEqual([
      ["1", [2026, 330], [2027, 660]],
      ["1.06", [2026, 330], [2027, 660]],
      ["2", [2026, 70], [2027, 140]],
      ["2.08", [2026, 20], [2027, 40]],
      ["2.13", [2026, 50], [2027, 100]],
    ]);
  });

  it("gives a program of any bidang to the first one of its Perangkat Daerah", () => {
    const any = buku(
      "a.xlsx",
      "4.01.0.00.0.00.03.0000 | Sekretariat",
      program("X.XX.01", "PROGRAM PENUNJANG", 5),
    );
    expect(gabung([any]).urusan.map(({ kode }) => kode)).toEqual(["4", "4.01"]);
  });

  it("puts the worst first, and before them those of which nothing was recognised", () => {
    const worse = { ...DESA, berkas: "c.xlsx", counts: { error: 9, warning: 0, info: 0 } };
    const same = { ...DESA, berkas: "b.xlsx", counts: { error: 9, warning: 0, info: 0 } };
    const none = ringkas(checkWorkbook({ name: "kosong.xlsx", sheets: [] }));
    const sorted = gabung([SOSIAL, worse, same, none]).buku.map(({ berkas }) => berkas);
    expect(sorted).toEqual(["kosong.xlsx", "b.xlsx", "c.xlsx", "sosial.xlsx"]);
  });
});

describe("gabunganSheets", () => {
  const gabungan = gabung([SOSIAL, DESA], [{ berkas: "rusak.xlsx", sebab: "Berkas ini rusak." }]);
  const values = (index: number): unknown[][] =>
    (gabunganSheets(gabungan)[index]?.rows ?? []).map((row) => row.map((cell) => cell?.value ?? null));

  it("has workbooks, tables, what lies between, and money", () => {
    expect(gabunganSheets(gabungan).map(({ name }) => name)).toEqual([
      ...["Ringkasan", "Tabel", "Lintas Perangkat Daerah", "Pagu per urusan"],
    ]);
    expect(values(0)[4]?.slice(0, 4)).toEqual([1, "Dinas PMD", "desa.xlsx", ""]);
    expect(values(0).at(-1)).toEqual([null, "rusak.xlsx", "Berkas ini rusak."]);
    expect(values(3).at(-1)).toEqual(["", "Jumlah", 400, 800, 1200]);
  });

  it("is no table of a Renstra when it is checked itself", () => {
    const sheets = gabunganSheets(gabungan).map(({ name }, index) =>
      plainSheet(name, values(index) as CellValue[][]),
    );
    expect(recognise({ name: "gabungan.xlsx", sheets }).tables).toEqual([]);
  });

  it("holds for nothing, and for hostile names", () => {
    const hostile = `=1+1 <b>${"x".repeat(40_000)}`;
    const odd = { ...SOSIAL, berkas: "=cmd.xlsx", organisasi: { kode: "1", nama: hostile, bidang: [] } };
    const cells = gabunganSheets(gabung([odd, odd])).flatMap(({ rows }) => rows.flat());
    expect(
      cells.every((cell) => cell?.formula === undefined && String(cell?.value ?? "").length < 32_000),
    ).toBe(true);
    expect(gabunganLines(gabung([]))).toEqual([
      "0 buku kerja, dari yang paling banyak galatnya:",
      "",
      "Semuanya: tidak ada temuan.",
    ]);
  });
});
