import * as fc from "fast-check";
import { expect, it } from "vitest";
import { wordDifference } from "../../../../core/rules/shared/word-diff";

it.each([
  ["Fasilitas Usaha", "Fasilitasi Usaha", '"Fasilitas" menjadi "Fasilitasi"'],
  ["Usaha Fasilitas", "Usaha Fasilitasi", '"Fasilitas" menjadi "Fasilitasi"'],
  ["Pembinaan Usaha", "Pembinaan dan Pengawasan Usaha", 'tambah "dan Pengawasan"'],
  ["Pembinaan dan Pengawasan Usaha", "Pembinaan Usaha", 'tanpa "dan Pengawasan"'],
  ["satu dua tiga", "satu empat lima tiga", '"dua" menjadi "empat lima"'],
  ["satu dua tiga empat", "satu lima empat", '"dua tiga" menjadi "lima"'],
  ["dua satu", "satu dua", 'tanpa "dua"; tambah "dua"'],
  // The longest run of words that both have is kept.
  ["a b c d x", "x a b c d", 'tambah "x"; tanpa "x"'],
  // Case, blanks and marks do not count.
  ["Satu,  DUA - tiga", "satu dua (tiga)", ""],
  ["a - b c", "a d c", '"b" menjadi "d"'],
  ["", "satu dua", 'tambah "satu dua"'],
  ["satu dua", "", 'tanpa "satu dua"'],
])("%j to %j: %s", (from, to, told) => {
  expect(wordDifference(from, to)).toBe(told);
});

it("tells three differences, and how many more there are", () => {
  const apart = (count: number): [string, string] => [
    Array.from({ length: count }, (_, index) => `lama${String(index)} sama${String(index)}`).join(" "),
    Array.from({ length: count }, (_, index) => `baru${String(index)} sama${String(index)}`).join(" "),
  ];
  const three = '"lama0" menjadi "baru0"; "lama1" menjadi "baru1"; "lama2" menjadi "baru2"';
  expect(wordDifference(...apart(3))).toBe(three);
  expect(wordDifference(...apart(5))).toBe(`${three}; dan 2 perbedaan lain`);
});

it("tells texts of more than sixty words as a whole", () => {
  const words = (count: number): string => "kata ".repeat(count).trim();
  expect(wordDifference(words(60), `${words(59)} lain`)).toBe('"kata" menjadi "lain"');
  expect(wordDifference(words(61), "kata")).toMatch(/^"kata kata .*…" menjadi "kata"$/);
  expect(wordDifference("kata", words(61))).toMatch(/^"kata" menjadi "kata kata .*…"$/);
});

it("says nothing of the same words, and something of others", () => {
  const texts = fc.array(fc.constantFrom("dana", "desa", "dan", "daerah"), { maxLength: 8 });
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const told = wordDifference(one.join(" "), other.join(" ").toUpperCase());
      expect(told === "").toBe(one.join(" ") === other.join(" "));
    }),
  );
});
