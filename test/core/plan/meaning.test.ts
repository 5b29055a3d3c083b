import fc from "fast-check";
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

/** A word with one slip of the keys at a place: put in, left out, changed, or swapped with the next letter. */
function slipped(word: string, kind: number, place: number): string {
  const [before, letter, after] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)];
  const swapped = after.charAt(0) + letter + after.slice(1);
  return before + ([`z${letter}${after}`, after, `z${after}`, swapped][kind] ?? "");
}

it("takes a long word with two slips anywhere for the same", () => {
  const words = fc.string({
    unit: fc.constantFrom(..."aeioungkrst".split("")),
    minLength: 9,
    maxLength: 14,
  });
  const slip = fc.tuple(fc.nat(3), fc.nat(6));
  fc.assert(
    fc.property(words, slip, slip, (word, first, second) => {
      const other = slipped(slipped(word, ...first), ...second);
      // A swap that is slipped again counts as it is undone: three slips of single letters.
      fc.pre(first[0] !== 3 && second[0] !== 3 && other.length >= 8);
      expect(sameWord(word, other)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(words, fc.nat(7), (word, place) => {
      expect(sameWord(word, slipped(word, 3, place))).toBe(true);
    }),
  );
});
