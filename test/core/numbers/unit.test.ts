import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isCountable,
  isKnownUnit,
  namesNumber,
  normalUnit,
  sameUnit,
  splitUnit,
} from "../../../core/numbers/unit";

test.each([
  ["Dokumen", "dokumen"],
  [" DOKUMEN ", "dokumen"],
  ["Dok.", "dokumen"],
  ["Dok.)", "dokumen"],
  ["Lap.", "laporan"],
  ["Org", "orang"],
  ["Keg.", "kegiatan"],
  ["Bln", "bulan"],
  ["(Dokumen)", "dokumen"],
  ["((%))", "%"],
  ["%", "%"],
  ["% (persen)", "%"],
  ["Persen", "%"],
  ["Persentase", "%"],
  ["Presentase", "%"],
  ["Orang / bulan", "orang/bulan"],
  ["Orang/ Bulan", "orang/bulan"],
  ["Orang /bulan", "orang/bulan"],
  ["satuan\n  pendidikan", "satuan pendidikan"],
  ["Ha", "hektar"],
  ["hektare", "hektar"],
  ["Rp.", "rupiah"],
  ["m²", "m2"],
  ["M³", "m3"],
  ["", ""],
  ["()", ""],
  // names that every object has
  ["constructor", "constructor"],
  ["__proto__", "__proto__"],
])("normalUnit(%j) = %j", (unit, expected) => {
  expect(normalUnit(unit)).toBe(expected);
});

test("bentuk baku tetap baku", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const once = normalUnit(text.replace(/[().]/g, ""));
      expect(normalUnit(once)).toBe(once);
    }),
  );
});

test.each([
  ["Orang", "orang", true],
  ["Dok", "Dokumen", true],
  ["%", "persen", true],
  ["Orang/bulan", "Orang / Bulan", true],
  ["Orang", "Orang/bulan", false],
  ["Unit", "Paket", false],
  ["juta rupiah", "rupiah", false],
  ["", "%", false],
])("sameUnit(%j, %j) = %s", (one, other, expected) => {
  expect(sameUnit(one, other)).toBe(expected);
});

test.each([
  ["Dokumen", true],
  ["Satuan Pendidikan", true],
  ["Orang/bulan", true],
  ["m2", true],
  ["%", false],
  ["Indeks", false],
  ["Nilai", false],
  ["Predikat", false],
  ["Skor", false],
  ["Poin", false],
  ["Rasio", false],
  ["Kategori", false],
  ["Level", false],
  ["Angka", false],
  ["Skala", false],
  ["", null],
  ["sesuatu", null],
  ["constructor", null],
])("isCountable(%j) = %s", (unit, expected) => {
  expect(isCountable(unit)).toBe(expected);
});

test.each([
  ["Dokumen", true],
  ["Orang Penerima", true],
  ["persen", true],
  ["PPKS", false],
  ["Indikator Tujuan", false],
  ["constructor", false],
  ["", false],
])("isKnownUnit(%j) = %s", (unit, expected) => {
  expect(isKnownUnit(unit)).toBe(expected);
});

test.each([
  ["m2", false],
  ["km2 per tahun", false],
  ["m3/hari", false],
  ["ton CO2", false],
  ["orang", false],
  ["", false],
  ["3 lokasi", true],
  ["m2 dan 5 m3", true],
  ["m23", true],
  ["A2", true],
])("namesNumber(%j) = %s", (text, expected) => {
  expect(namesNumber(text)).toBe(expected);
});

describe("splitUnit", () => {
  test.each<[string, string, string, "empty-parentheses" | "double-parentheses" | null]>([
    ["Jumlah Paket Mebel (Unit)", "Jumlah Paket Mebel", "Unit", null],
    ["Jumlah Dokumen(Dokumen)", "Jumlah Dokumen", "Dokumen", null],
    ["Jumlah orang ( Orang / bulan ) ", "Jumlah orang", "Orang / bulan", null],
    ["Tingkat Kemiskinan (%)", "Tingkat Kemiskinan", "%", null],
    ["Tingkat Kemiskinan ((%))", "Tingkat Kemiskinan", "%", "double-parentheses"],
    ["Tingkat Kemiskinan ( (%) )", "Tingkat Kemiskinan", "%", "double-parentheses"],
    ["Kategori kelurahan ()", "Kategori kelurahan", "", "empty-parentheses"],
    ["Kategori kelurahan (( ))", "Kategori kelurahan", "", "empty-parentheses"],
    ["Luas taman (m2)", "Luas taman", "m2", null],
    ["Cakupan (% dari seluruh penduduk miskin)", "Cakupan", "% dari seluruh penduduk miskin", null],
    ["Cakupan PPKS (PPKS) (%)", "Cakupan PPKS (PPKS)", "%", null],
    ["Jumlah PPKS\nyang dilayani (Orang)", "Jumlah PPKS yang dilayani", "Orang", null],
    // parentheses that are part of the name
    ["Penyandang Masalah (PPKS)", "Penyandang Masalah (PPKS)", "", null],
    ["Indeks Desa (Indikator Tujuan)", "Indeks Desa (Indikator Tujuan)", "", null],
    ["Kelompok (Sangat Kurang)", "Kelompok (Sangat Kurang)", "", null],
    ["Pelatihan (3 lokasi)", "Pelatihan (3 lokasi)", "", null],
    ["Rapat (dokumen hasil rapat koordinasi)", "Rapat (dokumen hasil rapat koordinasi)", "", null],
    ["Kegiatan (unit) tahunan", "Kegiatan (unit) tahunan", "", null],
    ["Tanpa kurung", "Tanpa kurung", "", null],
    ["(Unit)", "(Unit)", "", null],
    ["", "", "", null],
  ])("%j", (text, name, unit, fault) => {
    expect(splitUnit(text)).toEqual({ name, unit, fault });
  });

  test.each([
    ["kurung buka", "(".repeat(32_767)],
    ["kurung dan spasi", `a (${" ".repeat(32_760)}x`],
    ["spasi tanpa kurung", `a${" ".repeat(32_760)}x`],
    ["pasangan kurung", "()".repeat(16_383) + "x"],
  ])("sel penuh selesai dibaca: %s", (_, text) => {
    expect(splitUnit(text)).toEqual({ name: text, unit: "", fault: null });
  });

  test("satuan sepanjang sel penuh selesai dibaca", () => {
    expect(normalUnit(".".repeat(32_766) + "x")).toHaveLength(32_767);
    expect(normalUnit("a" + " ".repeat(32_766))).toBe("a");
    expect(normalUnit(" /".repeat(16_383))).toBe("/".repeat(16_383));
  });
});
