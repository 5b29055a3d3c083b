import { expect, test } from "vitest";
import { styleOf } from "../../../core/numbers/style";

test.each<[string, string[], "id" | "en" | null]>([
  ["tidak ada teks", [], null],
  ["bukan angka", ["Dokumen", "-", "BB", ""], null],
  ["tanpa tanda", ["2000", "15", "100%"], null],
  ["satu kelompok tidak menentukan", ["1.500", "1,500", "184.733"], null],
  ["kelompok rusak tidak menentukan", ["49.956.42", "5.03.552", "1,23,456", "1.50,000"], null],
  ["kode bukan angka", ["1.06.02", "1.06.02.2.03.0004"], null],
  ["koma desimal", ["76,00"], "id"],
  ["satu desimal", ["12,5 persen"], "id"],
  ["banyak desimal", ["0,27912"], "id"],
  ["kelompok titik", ["5.032.552.648"], "id"],
  ["titik lalu koma", ["1.234,5"], "id"],
  ["nol di depan koma dan tiga desimal", ["0,279", "1,500"], "id"],
  ["empat angka di depan koma", ["1234,567"], "id"],
  ["titik desimal", ["6.36"], "en"],
  ["banyak desimal di belakang titik", ["5.12345"], "en"],
  ["kelompok koma", ["23,750,520,794"], "en"],
  ["koma lalu titik", ["1,234.5"], "en"],
  ["nol di depan titik dan tiga desimal", ["0.279", "1.500"], "en"],
  ["empat angka di depan titik", ["1234.567"], "en"],
  ["terbanyak menang: id", ["76,00", "80,5", "6.36"], "id"],
  ["terbanyak menang: en", ["76.00", "80.5", "6,36"], "en"],
  ["seri: dokumennya Indonesia", ["76,00", "6.36"], "id"],
  ["dengan satuan dan persen", ["14.14%", "Rp 1,500,000"], "en"],
])("%s", (_, texts, expected) => {
  expect(styleOf(texts)).toBe(expected);
});

test("sel penuh selesai dibaca", () => {
  expect(styleOf(["1".repeat(32_767), "1.".repeat(16_383), "1,1 ".repeat(8000)])).toBe("id");
});
