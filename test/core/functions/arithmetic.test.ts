import { describe, expect, it } from "vitest";
import { batasi, capaian } from "../../../core/numbers/capaian";
import { averageGrowth, compoundGrowth, growths, spanOf } from "../../../core/numbers/growth";
import { kondisiAkhir, sifatSatuan } from "../../../core/numbers/period";

describe("growth", () => {
  it("compares each year with the year before", () => {
    expect(growths([100, 150, 75, null, 10, 20])).toEqual([50, -50, null, null, 100]);
    expect(growths([0, 5, -5, 5])).toEqual([null, -200, null]);
    expect(growths([])).toEqual([]);
  });

  it("averages over the growths there are", () => {
    expect(averageGrowth([100, 150, 75])).toBe(0);
    expect(averageGrowth([100, null, 150])).toBeNull();
    expect(averageGrowth([100, null, null], "zero")).toBe(-50);
    expect(averageGrowth([null, 5, 10], "zero")).toBe(100);
  });

  it("compounds from the first value to the last over the years between", () => {
    expect(spanOf([null, 100, null, 121, null])).toEqual({ first: 100, last: 121, years: 2 });
    expect(spanOf([null, 100])).toBeNull();
    expect(compoundGrowth({ first: 100, last: 121, years: 2 })).toBeCloseTo(10);
    expect(compoundGrowth({ first: 100, last: 0, years: 2 })).toBe(-100);
    expect(compoundGrowth({ first: 0, last: 121, years: 2 })).toBeNull();
    expect(compoundGrowth({ first: 100, last: -1, years: 2 })).toBeNull();
  });
});

describe("capaian", () => {
  it.each([
    [76, 38, "R/T", 50],
    [0, 5, "R/T", null],
    [10, 12, "2T-R", 80],
    [10, 25, "2T-R", -50],
    [10, 20, "T/R", 50],
    [10, 0, "T/R", null],
    [0, 0, "T/R", 100],
    [0, 1, "2T-R", 0],
  ] as const)("target %d, realisasi %d, %s", (target, realisasi, rumus, expected) => {
    expect(capaian(target, realisasi, rumus)).toBe(expected);
  });

  it("is kept between zero and the cap", () => {
    expect([-50, 50, 150].map((nilai) => batasi(nilai, 120))).toEqual([0, 50, 120]);
  });
});

describe("kondisi akhir", () => {
  it("adds up, takes the last or the largest", () => {
    const amounts = [null, 3, 9, 4, null];
    expect(kondisiAkhir(amounts, "kumulatif")).toBe(16);
    expect(kondisiAkhir(amounts, "akhir")).toBe(4);
    expect(kondisiAkhir(amounts, "maks")).toBe(9);
    expect(kondisiAkhir([null], "kumulatif")).toBeNull();
  });

  it.each([
    ["Dokumen", "kumulatif"],
    ["orang", "kumulatif"],
    ["%", "akhir"],
    ["Indeks", "akhir"],
    ["Predikat", "akhir"],
    ["Orang/bulan", null],
    ["", null],
    ["Zebra", null],
  ])("%s: %s", (unit, sifat) => {
    expect(sifatSatuan(unit)).toBe(sifat);
  });
});
