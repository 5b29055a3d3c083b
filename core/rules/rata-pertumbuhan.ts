import { averageGrowth } from "../numbers/growth";
import { growthMethod, type GrowthMethod } from "../numbers/growth-slip";
import { printNumber } from "../numbers/print";
import { amountOf } from "../numbers/target";
import { follows } from "../numbers/tolerance";
import { nameKey } from "../plan/name";
import { addressOf } from "../workbook/address";
import { fixOf } from "./fix";
import { defineRule } from "./rule";
import { followsGrowth, meanInstead, printedGrowths, type PrintedGrowth } from "./shared/growth-columns";
import { quote } from "./shared/wording";
import { writtenLike } from "./shared/written-like";

/** F4: the average growth is the mean of the yearly growths. */
export const rataPertumbuhan = defineRule({
  id: "rata-pertumbuhan",
  category: "growth-mismatch",
  severity: "error",
  title: "Rata-rata pertumbuhan adalah rata-rata pertumbuhan tiap tahun",
  why: "Pertumbuhan yang salah hitung memberi gambaran keliru tentang kecenderungan anggaran, dan langsung terlihat bila dihitung ulang.",
  source:
    "Rata-rata pertumbuhan tahunan, dibagi jumlah pertumbuhan (banyak tahun dikurangi satu), seperti dijelaskan dalam narasi T-C.24. Tahun kosong boleh dilewati atau dihitung nol (praktik keduanya ada).",
  tables: ["anggaran-realisasi"],
  examples: {
    salah: [
      `Uraian | Anggaran 2022 | Anggaran 2023 | Anggaran 2024 | Realisasi 2022 | Realisasi 2023 | Realisasi 2024 | Rata-rata Pertumbuhan Anggaran | Rata-rata Pertumbuhan Realisasi
       Belanja Gedung | 100 | 80 | 60 | 100 | 80 | 60 | *22,50% | -22,50%
       Belanja Modal | 100 | 110 | 121 | 100 | 110 | 121 | 10,00% | *20,00%`,
    ],
    benar: [
      `Uraian | Anggaran 2022 | Anggaran 2023 | Anggaran 2024 | Realisasi 2022 | Realisasi 2023 | Realisasi 2024 | Rata-rata Pertumbuhan Anggaran | Rata-rata Pertumbuhan Realisasi
       Belanja Modal | 100 | 110 | 121 | 100 | 50 | - | 10,00% | -50,00%
       Belanja Gedung | 100 | 50 | - | - | 50 | - | -75,00% | 0,00`,
    ],
  },
  *check(plan) {
    for (const growth of printedGrowths(plan)) {
      const { row, of, figure, printed, amounts } = growth;
      const expected = averageGrowth(amounts);
      if (expected === null || meanInstead(growth) !== null) continue;
      const method = likelyMethod(growth);
      const accepted = [expected, averageGrowth(amounts, "zero") ?? expected];
      if (accepted.some((value) => followsGrowth(growth, value))) continue;
      yield {
        cells: [figure.cell],
        related: row[of].map((each) => each.cell),
        apa: `Rata-rata pertumbuhan ${of} "${quote(row.uraian)}" tercetak ${figure.cell.text}, padahal rata-rata pertumbuhan tahunannya ${printNumber(expected, 2)}% (selisih ${printNumber(printed - expected, 2)}).${method === null ? "" : ` Angka tercetak cocok bila ${METHODS[method]}.`}`,
        perbaikan:
          "Hitung pertumbuhan tiap tahun (tahun ini / tahun lalu - 1), lalu rata-ratakan; atau pakai fungsi RATA_PERTUMBUHAN.",
        observed: figure.cell.text,
        expected: `${printNumber(expected, 2)}%`,
        subject: `${nameKey(row.uraian)}|pertumbuhan ${of}`,
        // What was reckoned in a wrong way from these amounts bears the amounts out.
        fix: fixOf(
          [{ ...addressOf(figure.cell), value: writtenLike(row.table, figure.cell, expected) }],
          method !== null && method !== "other-row",
        ),
      };
    }
  },
});

/** Which wrong way leads to the printed figure, where it is one. */
function likelyMethod(growth: PrintedGrowth): GrowthMethod | null {
  const { row, of, printed, decimals } = growth;
  const other = row[of === "anggaran" ? "realisasi" : "anggaran"].map((each) => amountOf(each.reading));
  return growthMethod(growth.amounts, other, (value) => follows(printed, value, decimals));
}

const METHODS: Readonly<Record<GrowthMethod, string>> = {
  negated: "tanda minusnya hilang",
  "negated-zero": "tahun kosong dihitung nol dan tanda minusnya hilang",
  "divided-by-years": "dibagi banyak tahun, bukan banyak pertumbuhan",
  "divided-by-years-zero": "tahun kosong dihitung nol dan dibagi banyak tahun",
  compound: "pertumbuhan majemuk (CAGR), bukan rata-rata",
  undivided: "jumlah pertumbuhan yang belum dibagi",
  last: "pertumbuhan tahun terakhir saja",
  first: "pertumbuhan tahun pertama saja",
  whole: "pertumbuhan dari tahun pertama ke tahun terakhir, belum dirata-ratakan",
  "over-later": "dibagi angka tahun itu, bukan angka tahun sebelumnya",
  "other-row": "diambil dari kolom sebelahnya (anggaran dan realisasi tertukar)",
};
