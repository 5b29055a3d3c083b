import { expect, it } from "vitest";
import { sameMeaning, sameWord } from "../../../core/plan/meaning";

it.each([
  ["Nilai IKM", "Indeks Kepuasan Masyarakat (IKM)", true],
  ["Nilai IKM", "Indeks Kepuasan Masyarakat", true],
  ["IKM", "Indeks Kualitas Mutu Layanan", false],
  ["Persentase warga terlayani", "Persentase warga yang terlayani (%)", true],
  ["Persentase terlayani warga", "Presentase warga telayani", true],
  ["Jumlah warga terlayani", "Persentase warga terlayani", false],
  ["Persentase warga terlayani", "Persentase warga tidak terlayani", false],
  ["Jumlah dokumen 2025", "Jumlah dokumen 2026", false],
  ["Persentase warga dan warga", "Persentase warga dan lansia", false],
])("%s / %s: one meaning %s", (one, other, same) => {
  expect(sameMeaning(one, other)).toBe(same);
  expect(sameMeaning(other, one)).toBe(same);
});

it.each([
  ["warga", "wagra", true],
  ["warga", "wargaku", false],
  ["penyandang", "penyandangan", true],
  ["penyandang", "penyandangannya", false],
  ["anak", "anka", false],
  ["kelas12", "kelas13", false],
])("%s / %s: one word %s", (one, other, same) => {
  expect(sameWord(one, other)).toBe(same);
});
