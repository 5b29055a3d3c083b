import { expect, it } from "vitest";
import { terbilang, terbilangAngka } from "../../../core/numbers/terbilang";

it.each([
  [0, "nol"],
  [7, "tujuh"],
  [17, "tujuh belas"],
  [111, "seratus sebelas"],
  [1_010, "seribu sepuluh"],
  [21_000, "dua puluh satu ribu"],
  [1_001_000, "satu juta seribu"],
  [777_000_000_007, "tujuh ratus tujuh puluh tujuh miliar tujuh"],
])("%d: %s", (bulat, words) => {
  expect(terbilang(bulat)).toBe(words);
});

it.each([
  [0.125, "angka", "nol koma satu dua lima"],
  [-2.5, "angka", "minus dua koma lima"],
  [0.125, "rupiah", "nol rupiah tiga belas sen"],
  [-0.001, "rupiah", "nol rupiah"],
] as const)("%d as %s: %s", (angka, bentuk, words) => {
  expect(terbilangAngka(angka, bentuk)).toBe(words);
});
