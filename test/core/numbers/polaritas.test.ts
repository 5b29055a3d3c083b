import { expect, it } from "vitest";
import { polaritas } from "../../../core/numbers/polaritas";

it.each([
  ["Tingkat Kemiskinan", "negatif"],
  ["Jumlah temuan pemeriksaan", "negatif"],
  ["Rasio Gini", "negatif"],
  ["Persentase temuan yang diselesaikan", "positif"],
  ["Penurunan angka kemiskinan", "positif"],
  // Words that only contain one of them.
  ["Jumlah Pertemuan", "positif"],
  ["Jumlah peserta yang mengikuti bimbingan", "positif"],
  ["", "positif"],
] as const)("%s: %s", (indikator, arah) => {
  expect(polaritas(indikator)).toBe(arah);
});
