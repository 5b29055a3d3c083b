import { describe, expect, it } from "vitest";
import { MUTU_IKM, nilaiIkm } from "../../../core/numbers/ikm";
import { kategoriKe } from "../../../core/numbers/kategori";
import { nilaiSakip, PREDIKAT_SAKIP } from "../../../core/numbers/sakip";
import { stepOf, type Scale } from "../../../core/numbers/scale";
import { indeksSpm, KATEGORI_SPM } from "../../../core/numbers/spm";

/** The step of each value as it is printed: "BB Sangat Baik". */
const printed = (scale: Scale, values: readonly number[]): string[] =>
  values.map((value) => {
    const { huruf, sebutan } = stepOf(value, scale);
    return `${huruf} ${sebutan}`;
  });

describe("SAKIP, whose steps begin above their limits", () => {
  it("of today", () => {
    expect(printed(PREDIKAT_SAKIP["2021"], [90.01, 90, 80, 70, 60, 50, 30, 0])).toEqual([
      "AA Sangat Memuaskan",
      "A Memuaskan",
      "BB Sangat Baik",
      "B Baik",
      "CC Cukup",
      "C Kurang",
      "D Sangat Kurang",
      "D Sangat Kurang",
    ]);
  });

  it("of before", () => {
    expect(printed(PREDIKAT_SAKIP.lama, [85.01, 85, 75, 65, 50, 30, 0])).toEqual([
      "AA Memuaskan",
      "A Sangat Baik",
      "B Baik",
      "CC Cukup Baik",
      "C Agak Kurang",
      "D Kurang",
      "D Kurang",
    ]);
  });

  it("weighs its components", () => {
    expect(nilaiSakip([80, 70, 60, 40], "2021")).toBe(64);
    expect(nilaiSakip([80, 70, 60, 40, 50], "2015")).toBe(64.5);
  });
});

it("IKM, whose steps begin at their limits", () => {
  expect(printed(MUTU_IKM, [88.31, 88.3, 76.61, 76.6, 65, 64.99, 25, 0])).toEqual([
    "A Sangat Baik",
    "B Baik",
    "B Baik",
    "C Kurang Baik",
    "C Kurang Baik",
    "D Tidak Baik",
    "D Tidak Baik",
    "D Tidak Baik",
  ]);
  expect(
    nilaiIkm(
      [
        { nilai: 3, bobot: 0.5 },
        { nilai: 4, bobot: 0.5 },
      ],
      25,
    ),
  ).toBe(87.5);
});

it("SPM, whose steps begin at their limits", () => {
  expect(printed(KATEGORI_SPM, [100, 99.9, 90, 80, 70, 60, 59.9, 0])).toEqual([
    "Paripurna Tuntas Paripurna",
    "Utama Tuntas Utama",
    "Utama Tuntas Utama",
    "Madya Tuntas Madya",
    "Pratama Tuntas Pratama",
    "Muda Tuntas Muda",
    "Belum Belum Tuntas",
    "Belum Belum Tuntas",
  ]);
  expect(indeksSpm(120, 50, 80)).toBe(90);
  expect(indeksSpm(50, 120, 80)).toBe(60);
});

it("capaian in five kategori, from the highest down", () => {
  expect([91, 90.99, 76, 66, 51, 50.99, -5].map(kategoriKe)).toEqual([0, 1, 1, 2, 3, 4, 4]);
});
