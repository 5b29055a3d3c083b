import { expect, it } from "vitest";
import { namaLevel, quote, quoteApart, rupiah } from "../../../../core/rules/shared/wording";

it("quotes up to sixty letters, and cuts what is longer", () => {
  expect(quote("x".repeat(60))).toBe("x".repeat(60));
  expect(quote("x".repeat(61))).toBe(`${"x".repeat(59)}…`);
  expect(quote(`${"x".repeat(58)} yz`)).toBe(`${"x".repeat(58)}…`);
});

it("quotes long texts from where they part", () => {
  const long = "Persentase penyandang masalah kesejahteraan sosial yang memperoleh bantuan";
  expect(quoteApart("satu", "dua")).toEqual(["satu", "dua"]);
  expect(quoteApart(`${long} pangan`, `${long} sandang`)).toEqual([
    "…memperoleh bantuan pangan",
    "…memperoleh bantuan sandang",
  ]);
});

it.each([
  [1_234_567, "Rp1.234.567"],
  [-1_234_567, "-Rp1.234.567"],
  [0, "Rp0"],
])("%d: %s", (amount, words) => {
  expect(rupiah(amount)).toBe(words);
});

it("calls a bidang what the regulations call it", () => {
  expect([namaLevel("bidang"), namaLevel("sub kegiatan")]).toEqual(["bidang urusan", "sub kegiatan"]);
});
