import { describe, expect, it } from "vitest";
import { freezeFormulas, plainFormulas, refreshFormulas, type FormulaChange } from "../../../core/formulas";
import { formatPosition } from "../../../core/workbook/address";
import { sheetOf, workbookOf } from "./sheet-of";

/** The edits by address, and the reasons of what stays. */
function told({ edits, left, formulas }: FormulaChange): object {
  return {
    formulas,
    edits: Object.fromEntries(edits.map((edit) => [formatPosition(edit), edit.formula ?? edit.value])),
    left: Object.fromEntries(left.map(({ at, reason }) => [formatPosition(at), reason])),
  };
}

describe("Segarkan", () => {
  it("enters stuck formulas anew and spells those of another host", () => {
    const sheet = sheetOf("A", {
      A1: ["=RENSTRA.CAPAIAN(80,90)", 112.5],
      A2: ["=RENSTRA.CAPAIAN(80,90)", "#NAME?"],
      A3: ["=_xldudf_RENSTRA_CAPAIAN(80,90)", "#NAME?"],
      A4: ["=RENSTRA_CAPAIAN(80,90)", "#NAME?"],
      A5: ["=RENSTRA.TIDAK_ADA(1)", "#NAME?"],
      A6: ["=SUM(1,2", 3],
      A7: ["=RENSTRA.CAPAIAN(0,1)", "#DIV/0!"],
      A8: ['="RENSTRA.CAPAIAN"', "RENSTRA.CAPAIAN"],
    });
    expect(told(refreshFormulas(workbookOf(sheet), "RENSTRA."))).toEqual({
      formulas: 3,
      edits: {
        A2: "=RENSTRA.CAPAIAN(80,90)",
        A3: "=RENSTRA.CAPAIAN(80,90)",
        A4: "=RENSTRA.CAPAIAN(80,90)",
      },
      left: { A5: "fungsi TIDAK_ADA tidak ada" },
    });
  });

  it("enters look-ups anew, for lists may have changed", () => {
    const sheet = sheetOf("A", {
      A1: ["=RENSTRA.NAMA_NOMENKLATUR(B1)", "daftar bidang 1.06 belum dimuat"],
      A2: ["=RENSTRA.KODE_INDUK(B1)", "1.06"],
    });
    expect(told(refreshFormulas(workbookOf(sheet), "RENSTRA."))).toEqual({
      formulas: 1,
      edits: { A1: "=RENSTRA.NAMA_NOMENKLATUR(B1)" },
      left: {},
    });
  });

  it("brings back what Google Sheets exported, and clears the values in its way", () => {
    const sheet = sheetOf("A", {
      B1: ['=IFERROR(__xludf.DUMMYFUNCTION("RENSTRA_CAPAIAN(D1:D3,E1:E3,""negatif"")"),90)', 90],
      B2: ['=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),91)', 91],
      B3: ["=SUM(1,2)", 3],
      B4: ['=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),93)', 93],
      C1: ['=IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B2)"),90)', 90],
    });
    expect(told(refreshFormulas(workbookOf(sheet), "RENSTRA."))).toEqual({
      formulas: 1,
      edits: { B2: null, B1: '=RENSTRA.CAPAIAN(D1:D3,E1:E3,"negatif")' },
      left: {},
    });
  });
});

describe("Bekukan menjadi nilai", () => {
  it("puts values in the place of our formulas, also where they fill cells beside their own", () => {
    const sheet = sheetOf("A", {
      F5: ["=RENSTRA.CAPAIAN(D5:D7,E5:E7)", 90],
      F6: 91,
      F7: "",
      F8: 12,
      G5: ["=SUM(F5:F7)", 181],
      H5: ["=RENSTRA.CAPAIAN(D5,0)", "#DIV/0!"],
      H6: ["=RENSTRA.CAPAIAN(target,E5)", 3],
    });
    expect(told(freezeFormulas(workbookOf(sheet)))).toEqual({
      formulas: 1,
      edits: { F5: 90, F6: 91, F7: "" },
      left: { H5: "hasilnya #DIV/0!", H6: "berapa sel yang diisinya tidak dapat dipastikan" },
    });
  });

  it("puts values in the place of a row that one formula fills", () => {
    const sheet = sheetOf("A", {
      A5: "1.06.02 - PROGRAM",
      B5: ["=RENSTRA.PISAH_KODE(A5)", "1.06.02"],
      C5: "PROGRAM",
      D5: ["=RENSTRA.TAHUN_RENSTRA(A1)", 2025],
    });
    expect(told(freezeFormulas(workbookOf(sheet)))).toEqual({
      formulas: 1,
      edits: { B5: "1.06.02", C5: "PROGRAM" },
      left: { D5: "berapa sel yang diisinya tidak dapat dipastikan" },
    });
  });

  it("knows how many cells a formula fills whose argument was left out", () => {
    const sheet = sheetOf("A", {
      B1: ["=RENSTRA.CARI_NOMENKLATUR(A1)", "1.06"],
      C1: "SOSIAL",
      B6: "milik orang",
    });
    const { edits } = freezeFormulas(workbookOf(sheet));
    expect(edits.map(formatPosition)).toEqual(
      [1, 2, 3, 4, 5].flatMap((row) => [`B${String(row)}`, `C${String(row)}`]),
    );
  });

  it("leaves protected sheets alone and says so", () => {
    const sheet = { ...sheetOf("A", { A1: ["=RENSTRA.CAPAIAN(1,2)", 200] }), protected: true };
    expect(told(freezeFormulas(workbookOf(sheet)))).toEqual({
      formulas: 0,
      edits: {},
      left: { A1: "lembarnya dilindungi" },
    });
  });

  it("reads cells where they stand, wherever the host began to read", () => {
    const sheet = { ...sheetOf("A", {}), origin: { row: 4, column: 3 }, values: [[90], [91]] };
    const formulas = { D5: "=RENSTRA.CAPAIAN(A1:A2,B1)" };
    expect(told(freezeFormulas(workbookOf({ ...sheet, formulas })))).toMatchObject({
      edits: { D5: 90, D6: 91 },
    });
  });
});

describe("Rumus biasa", () => {
  it("writes one formula for each cell that ours fills", () => {
    const sheet = sheetOf("A", {
      D5: 80,
      E5: 90,
      D6: null,
      E6: 90,
      F5: ["=ROUND(RENSTRA.CAPAIAN(D5:D6,E5:E6),2)", 112.5],
      F6: "",
    });
    expect(told(plainFormulas(workbookOf(sheet)))).toEqual({
      formulas: 1,
      edits: {
        F5: '=ROUND(IF(OR(D5="",E5=""),"",E5/D5*100),2)',
        F6: '=ROUND(IF(OR(D6="",E6=""),"",E6/D6*100),2)',
      },
      left: {},
    });
  });

  it("writes one formula for each cell of the rows that ours fills", () => {
    const sheet = sheetOf("A", {
      D5: 100,
      E5: 150,
      F5: null,
      G5: ["=ROUND(RENSTRA.PERTUMBUHAN(D5:F6),1)", 50],
      H5: "",
      D6: 80,
      E6: 60,
      F6: 90,
      G6: -25,
      H6: 50,
    });
    const rate = (lalu: string, kini: string): string =>
      `=ROUND(IF(AND(N(${lalu})>0,ISNUMBER(${kini})),(${kini}/${lalu}-1)*100,""),1)`;
    expect(told(plainFormulas(workbookOf(sheet)))).toEqual({
      formulas: 1,
      edits: { G5: rate("D5", "E5"), H5: rate("E5", "F5"), G6: rate("D6", "E6"), H6: rate("E6", "F6") },
      left: {},
    });
  });

  it("keeps the signs before and behind what stands in an argument", () => {
    const sheet = sheetOf("A", {
      A1: ["=RENSTRA.SISA_TARGET(-B1,-5)", 5],
      A2: ["=RENSTRA.SISA_TARGET(B1,5%)", 5],
      A3: ["=RENSTRA.RATA_CAPAIAN(-B1:B2)", 5],
      B1: 7,
      B2: 8,
    });
    expect(told(plainFormulas(workbookOf(sheet)))).toMatchObject({
      edits: {
        A1: '=IF(OR((-B1)="",(-5)=""),"",MAX((-B1)-(-5),0))',
        A2: '=IF(OR(B1="",(5%)=""),"",MAX(B1-(5%),0))',
      },
      left: { A3: 'isian "rentang" bukan rentang sel' },
    });
  });

  it("takes the scalars of a row for each of its cells", () => {
    const sheet = sheetOf("A", {
      A1: 0,
      B1: 10,
      C1: ["=RENSTRA.INTERPOLASI_TARGET(A1:A2,B1:B2,2)", 5],
      D1: 10,
      A2: 20,
      B2: 30,
      C2: 25,
      D2: 30,
    });
    const row = (a: string, b: string, then: string): string => `=IF(OR(${a}="",${b}=""),"",${then})`;
    expect(told(plainFormulas(workbookOf(sheet)))).toMatchObject({
      edits: {
        C1: row("A1", "B1", "A1+(B1-A1)*1/2"),
        D1: row("A1", "B1", "B1"),
        C2: row("A2", "B2", "A2+(B2-A2)*1/2"),
        D2: row("A2", "B2", "B2"),
      },
    });
  });

  it("adds up the children's cells, on whatever sheet they are", () => {
    const plan = sheetOf("T-C.27", {
      A5: "1.06.02",
      B5: 30,
      A6: "1.06.02.2.01",
      B6: 10,
      A7: "1.06.02.2.02",
      B7: 20,
      A8: "1.06.02.2.02",
      B8: 20,
    });
    const own = sheetOf("Rekap", {
      A1: ["=RENSTRA.TOTAL_PAGU('T-C.27'!$A$5:$A$8,'T-C.27'!$B$5:$B$8,\"1.06.02\")", 30],
    });
    expect(told(plainFormulas(workbookOf(plan, own)))).toMatchObject({
      edits: { A1: "=SUM('T-C.27'!B6,'T-C.27'!B7)" },
    });
  });

  it("writes none that is longer than Excel takes", () => {
    const rows = Array.from({ length: 250 }, (_, row): [string, number] => [`B${String(row + 1)}`, row]);
    const sheet = sheetOf("A", {
      ...Object.fromEntries(rows),
      A1: ["=RENSTRA.RATA_CAPAIAN(B1:B250,100)", 90],
      A2: ["=RENSTRA.RATA_CAPAIAN(B1:B250)", 90],
    });
    const { edits, left } = plainFormulas(workbookOf(sheet));
    expect(left.map(({ reason }) => reason)).toEqual(["rumus biasanya terlalu panjang"]);
    expect(edits).toHaveLength(1);
  });

  it("says why a formula has none", () => {
    const sheet = sheetOf("A", {
      A1: ['=RENSTRA.KODE_BAKU("1.6")', "1.06"],
      A2: ["=RENSTRA.CAPAIAN(B2,C2)", 90],
      B2: "76,00",
      A3: ["=SUM(RENSTRA.CAPAIAN(D5:D9,E5:E9))", 1],
      A4: ["=RENSTRA.CAPAIAN(B4,C4,D4)", 1],
      A5: ["=RENSTRA.CAPAIAN('Tidak Ada'!A1,1)", 1],
      A6: ["=RENSTRA.CAGR(D6:F6)", 1],
      A7: ['=RENSTRA.KODE_INDUK("1.6.1")', "1.06"],
      A8: ['=RENSTRA.KONDISI_AKHIR(D8:E8,"akhir")', 5],
      D8: 5,
      E8: "-",
    });
    expect(told(plainFormulas(workbookOf(sheet)))).toEqual({
      formulas: 0,
      edits: {},
      left: {
        A1: "KODE_BAKU tidak punya padanan rumus biasa",
        A2: 'sel B2 berisi teks "76,00", bukan angka',
        A3: "CAPAIAN di dalam rumus lain mengisi banyak sel",
        A4: 'isian "polaritas" bukan teks tetap',
        A5: 'lembar "Tidak Ada" tidak ada',
        A6: "CAGR dengan isian ini tidak punya rumus biasa yang sama",
        A7: "KODE_INDUK dengan isian ini tidak punya rumus biasa yang sama",
        A8: "KONDISI_AKHIR dengan isian ini tidak punya rumus biasa yang sama",
      },
    });
  });
});
