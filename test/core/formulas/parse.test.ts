import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownCalls, respelled } from "../../../core/formulas/own-calls";
import { parseFormula } from "../../../core/formulas/parse";
import { sizeOf } from "../../../core/formulas/size";

function sizeText(formula: string): string | null {
  const expression = parseFormula(formula);
  const size = expression && sizeOf(expression);
  return size && `${String(size.rows)}x${String(size.columns)}`;
}

describe("a formula is read", () => {
  it.each([
    ["=RENSTRA.CAPAIAN(D5,E5)", ["RENSTRA.CAPAIAN"]],
    ["=round(renstra_capaian(D5;E5);2)", ["renstra_capaian"]],
    ['=IF(A1="RENSTRA.CAPAIAN(1,2)",1,2)', []],
    ["='RENSTRA.CAPAIAN(1)'!A1", []],
    ["=_xldudf_RENSTRA_CAPAIAN(D5,E5)", ["_xldudf_RENSTRA_CAPAIAN"]],
    ["=RENSTRA.KATEGORI_CAPAIAN(RENSTRA.CAPAIAN(D5,E5))", ["RENSTRA.KATEGORI_CAPAIAN", "RENSTRA.CAPAIAN"]],
    ["=SUM({1,2;3,4})+RENSTRA.CAPAIAN( (D5+1) , -E5%, , )", ["RENSTRA.CAPAIAN"]],
    ["=RENSTRA.CAPAIAN", []],
  ])("%s", (formula, names) => {
    const expression = parseFormula(formula);
    expect(expression && ownCalls(expression).map(({ name }) => name)).toEqual(names);
  });

  it.each(["=SUM(A1", "=SUM(A1))", "=A1,B1", '="terbuka', "=(", "=@", "=A1 ~ B1"])(
    "%s is told as unreadable",
    (formula) => {
      expect(parseFormula(formula)).toBeNull();
    },
  );

  it("never throws, and spells what it cannot read as it was", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseFormula(`=${text}`);
        if (!/RENSTRA/i.test(text)) expect(respelled(`=${text}`, "RENSTRA.")).toBe(`=${text}`);
      }),
    );
  });
});

describe("names are spelled as a host does", () => {
  it.each([
    ["=RENSTRA_CAPAIAN(D5,E5)", "=RENSTRA.CAPAIAN(D5,E5)"],
    ["=_xldudf_RENSTRA_CAPAIAN(D5,E5)+1", "=RENSTRA.CAPAIAN(D5,E5)+1"],
    ['="RENSTRA_CAPAIAN("&renstra_capaian(D5,E5)', '="RENSTRA_CAPAIAN("&RENSTRA.CAPAIAN(D5,E5)'],
    ["=RENSTRA_CAPAIAN (D5)+'RENSTRA_X'!A1+RENSTRA_X", "=RENSTRA.CAPAIAN (D5)+'RENSTRA_X'!A1+RENSTRA_X"],
  ])("%s", (formula, spelled) => {
    expect(respelled(formula, "RENSTRA.")).toBe(spelled);
  });
});

describe("how many cells a formula fills", () => {
  it.each([
    ["=RENSTRA.CAPAIAN(D5,E5)", "1x1"],
    ["=RENSTRA.CAPAIAN(D5:D90,E5:E90)", "86x1"],
    ["=ROUND(RENSTRA.CAPAIAN('T-C.23'!$D$5:$F$6,E5),2)*100", "2x3"],
    ["=SUM(RENSTRA.CAPAIAN(D5:D90,E5:E90))", "1x1"],
    ["=RENSTRA.RATA_PERTUMBUHAN(D5:H5)", "1x1"],
    ["=RENSTRA.TOTAL_PAGU(A5:A90,D5:D90,A5:A90)", "86x1"],
    ["=@RENSTRA.CAPAIAN(D5:D90,E5:E90)", "1x1"],
    ["=RENSTRA.PISAH_KODE(A5:A90)", "86x2"],
    ["=ROUND(RENSTRA.PERTUMBUHAN(D5:H90),2)", "86x4"],
    ["=RENSTRA.PERTUMBUHAN(D5:D9)", "4x1"],
    ["=RENSTRA.INTERPOLASI_TARGET(D5:D90,J5:J90,5,,2)", "86x5"],
    ["=RENSTRA.INTERPOLASI_TARGET(D5,J5,K5)", null],
    ["=RENSTRA.CEK_JUMLAH(D5:H5,D6:H9)", "1x5"],
    ["=RENSTRA.TAHUN_RENSTRA(A1)", null],
    ['=RENSTRA.TAHUN_RENSTRA(A1,"Awal")', "1x1"],
    ["=RENSTRA.CAPAIAN(D:D,E:E)", null],
    ["=RENSTRA.CAPAIAN(target,E5)", null],
    ["=RENSTRA.CAPAIAN(D5#,E5)", null],
    ["=FILTER(D5:D9,RENSTRA.CAPAIAN(D5:D9,E5:E9)>90)", null],
  ])("%s: %s", (formula, size) => {
    expect(sizeText(formula)).toBe(size);
  });
});
