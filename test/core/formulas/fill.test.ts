import { describe, expect, it } from "vitest";
import { differs, fillFormula, fillsOf, type FillKind, type FillStyle } from "../../../core/formulas/fill";
import { joinPlan } from "../../../core/plan/join";
import { readExample } from "../../../core/rules/example";
import { recognise } from "../../../core/tables/recognise";
import { formatPosition } from "../../../core/workbook/address";
import type { CellValue, WorkbookSnapshot } from "../../../core/workbook/snapshot";

/** A workbook typed as text, its numbers as numbers. */
function workbook(text: string, formats: Readonly<Record<string, string>> = {}): WorkbookSnapshot {
  const { snapshot } = readExample(text.trim());
  const number = (value: CellValue): CellValue =>
    typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) && !/^\d\.\d\d/.test(value)
      ? Number(value)
      : value;
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row, r) => (r === 0 ? row : row.map(number))),
    formats: sheet.values.map((row, r) =>
      row.map((_, c) => formats[formatPosition({ row: r, column: c })] ?? ""),
    ),
  }));
  return { ...snapshot, sheets };
}

function filled(snapshot: WorkbookSnapshot, style: FillStyle, kind?: FillKind): Record<string, string> {
  const fills = fillsOf(joinPlan("uji", recognise(snapshot))).filter((fill) => !kind || fill.kind === kind);
  const cells = fills.flatMap((fill) => fill.cells);
  return Object.fromEntries(
    cells.flatMap((each) => {
      const formula = fillFormula(each, style, "RENSTRA_");
      return formula === null ? [] : [[formatPosition(each.cell), formula]];
    }),
  );
}

const CAPAIAN = `
Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
Persentase PPKS | 80 | 80 | 80 | 40 | 90 | 50
Tingkat Kemiskinan | 10 | - | 5 | 5 | |`;

describe("Isi rumus", () => {
  it("computes the ratios of T-C.23, by polarity, and plainly only where all are numbers", () => {
    expect(filled(workbook(CAPAIAN), "renstra")).toEqual({
      F2: "=RENSTRA_CAPAIAN(B2,D2)",
      G2: "=RENSTRA_CAPAIAN(C2,E2)",
      F3: '=RENSTRA_CAPAIAN(B3,D3,"negatif")',
      G3: '=RENSTRA_CAPAIAN(C3,E3,"negatif")',
    });
    expect(filled(workbook(CAPAIAN), "biasa")).toEqual({
      F2: '=IF(OR(B2="",D2=""),"",D2/B2*100)',
      G2: '=IF(OR(C2="",E2=""),"",E2/C2*100)',
      F3: '=IF(OR(B3="",D3=""),"",IF(B3=0,IF(D3>0,0,100),(2*B3-D3)/B3*100))',
    });
  });

  it("answers in the scale of a cell with percent format", () => {
    const snapshot = workbook(CAPAIAN, { F2: "0.00%" });
    expect(filled(snapshot, "renstra")["F2"]).toBe(
      '=IF(RENSTRA_CAPAIAN(B2,D2)="","",RENSTRA_CAPAIAN(B2,D2)/100)',
    );
    const [first] = fillsOf(joinPlan("uji", recognise(snapshot)))[0]?.cells ?? [];
    expect(first?.result).toBe(1);
  });

  it("tells which cells hold something else", () => {
    const [fill] = fillsOf(joinPlan("uji", recognise(workbook(CAPAIAN))));
    expect(
      fill?.cells.filter(differs).map(({ cell, result }) => [formatPosition(cell), cell.value, result]),
    ).toEqual([["F2", 90, 100]]);
  });

  it("adds up children and years of a funding table", () => {
    const table = `
Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027 | Kondisi Akhir Target | Kondisi Akhir Rp
1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase | 10 | 30 | 10 | 40 | 20 | 70
1.06.04.2.01 | Rehabilitasi Sosial Dasar | Jumlah | 10 | 30 | 10 | 40 | 20 | 70
1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 10 | 10 | 15 | 20 | 25
1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 10 | 20 | 10 | 25 | 20 | 45`;
    expect(filled(workbook(table), "biasa", "jumlah-pagu")).toEqual({
      ...{ E2: "=SUM(E3)", G2: "=SUM(G3)", I2: "=SUM(I3)" },
      ...{ E3: "=SUM(E4,E5)", G3: "=SUM(G4,G5)", I3: "=SUM(I4,I5)" },
    });
    expect(filled(workbook(table), "renstra", "jumlah-pagu")["G3"]).toBe(
      "=RENSTRA_TOTAL_PAGU($A$2:$A$5,G$2:G$5,A3)",
    );
    expect(filled(workbook(table), "renstra", "kondisi-akhir-rp")).toEqual({
      I4: "=SUM(E4,G4)",
      I5: "=SUM(E5,G5)",
    });
  });

  it("averages growth over the years of T-C.24", () => {
    const table = `
Uraian | Anggaran 2023 | Anggaran 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024 | Rata-rata Pertumbuhan Anggaran | Rata-rata Pertumbuhan Realisasi
Belanja Operasi | 100 | 110 | 90 | 99 | 90 | 90 | 10 | 10`;
    expect(filled(workbook(table), "renstra")).toEqual({
      F2: "=RENSTRA_RASIO_REALISASI(B2,D2)",
      G2: "=RENSTRA_RASIO_REALISASI(C2,E2)",
      H2: "=RENSTRA_RATA_PERTUMBUHAN(B2:C2)",
      I2: "=RENSTRA_RATA_PERTUMBUHAN(D2:E2)",
    });
  });

  it("ends the targets of a period where their unit tells how: counted ones added up, others with the last", () => {
    const table = `
Indikator Kinerja Utama
No | Indikator | Satuan | Target 2026 | Target 2027 | Kondisi Akhir
1 | Jumlah orang terlayani | Orang | 10 | 12 | 23
2 | Persentase layanan | % | 80 | 85 |
3 | Nilai SAKIP | Nilai | BB | A |
4 | Cakupan layanan | | 1 | 2 |`;
    expect(filled(workbook(table), "biasa", "kondisi-akhir")).toEqual({
      F3: '=IF(COUNT(D3,E3)=0,"",SUM(D3,E3))',
      F4: '=IF(E4="","",E4)',
      F5: '=IF(E5="","",E5)',
    });
  });

  it("adds up and compares in E.81, but never adds up what is measured", () => {
    const table = `
Formulir E.81 Evaluasi terhadap Hasil Renja
Program / Kegiatan | Indikator | Target Renstra | Realisasi s.d. Tahun Lalu | Target Renja | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Realisasi Renja | Realisasi Renstra s/d Tahun Ini | Tingkat Capaian
 | | K | K | K | K | K | K | K | K | K | K
1.06.04 - PROGRAM A | Jumlah orang | 500 | 200 | 100 | 20 | 30 | 25 | 15 | | |
1.06.05 - PROGRAM B | Persentase layanan | 90 | 80 | 85 | 60 | 70 | 80 | 85 | | 85 |`;
    expect(filled(workbook(table), "biasa", "jumlah-evaluasi")).toEqual({
      J4: '=IF(COUNT(F4,G4,H4,I4)=0,"",SUM(F4,G4,H4,I4))',
      K4: '=IF(COUNT(D4,J4)=0,"",SUM(D4,J4))',
    });
    expect(filled(workbook(table), "biasa", "tingkat-evaluasi")).toEqual({
      L4: '=IF(OR(C4="",K4=""),"",K4/C4*100)',
      L5: '=IF(OR(C5="",K5=""),"",K5/C5*100)',
    });
  });

  it("compares those who were served of minimum services with those who have a right", () => {
    const table = `
Capaian SPM
No | Jenis Pelayanan Dasar | Jumlah yang berhak | Jumlah terlayani | Capaian (%)
1 | Rehabilitasi sosial anak terlantar | 200 | 150 |`;
    expect(filled(workbook(table), "renstra", "capaian-spm")).toEqual({ E3: "=RENSTRA_CAPAIAN_SPM(D3,C3)" });
  });

  it("leaves protected sheets alone", () => {
    const snapshot = workbook(CAPAIAN);
    const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, protected: true }));
    expect(filled({ ...snapshot, sheets }, "renstra")).toEqual({});
  });
});
