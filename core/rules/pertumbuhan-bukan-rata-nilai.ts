import { averageGrowth } from "../numbers/growth";
import { printNumber, printSome } from "../numbers/print";
import { defineRule } from "./rule";
import { addressOf } from "../workbook/address";
import type { FindingDraft } from "./finding";
import { fixOf, type Fix } from "./fix";
import { meanInstead, printedGrowths, type PrintedGrowth } from "./shared/growth-columns";
import { quote } from "./shared/wording";
import { writtenLike } from "./shared/written-like";

/** F5: a growth column holds growths, not mean amounts. */
export const pertumbuhanBukanRataNilai = defineRule({
  id: "pertumbuhan-bukan-rata-nilai",
  category: "growth-mismatch",
  severity: "error",
  title: "Kolom rata-rata pertumbuhan berisi pertumbuhan, bukan rata-rata nilainya",
  why: "Judul kolomnya pertumbuhan (persen per tahun). Rata-rata rupiah atau rata-rata rasio menjawab pertanyaan lain.",
  source: 'Kolom "Rata-rata pertumbuhan" T-C.24, Permendagri 86/2017.',
  tables: ["anggaran-realisasi"],
  examples: {
    salah: [
      `Uraian | Anggaran 2022 | Anggaran 2023 | Realisasi 2022 | Realisasi 2023 | Rasio 2022 | Rasio 2023 | Rata-rata Pertumbuhan Anggaran | Rata-rata Pertumbuhan Realisasi
       Pendataan | 308.000.000 | 310.000.000 | 154.000.000 | 217.000.000 | 50,00 | 70,00 | *309.000.000 | *60,00
       Pelatihan | 100.000.000 | - | 80.000.000 | - | 80,00 | | 0,00 | 0,00`,
    ],
    benar: [
      `Uraian | Anggaran 2022 | Anggaran 2023 | Realisasi 2022 | Realisasi 2023 | Rasio 2022 | Rasio 2023 | Rata-rata Pertumbuhan Anggaran | Rata-rata Pertumbuhan Realisasi
       Pendataan | 308.000.000 | 310.000.000 | 154.000.000 | 217.000.000 | 50,00 | 70,00 | 0,65 | 40,91`,
    ],
  },
  *check(plan) {
    const groups = new Map<string, PrintedGrowth[]>();
    for (const growth of printedGrowths(plan)) {
      const instead = meanInstead(growth);
      if (instead === null) continue;
      const key = `${growth.row.table.sheet.name}|${String(growth.figure.cell.column)}|${instead}`;
      groups.set(key, [...(groups.get(key) ?? []), growth]);
    }
    for (const [key, found] of groups) yield draft(found, key.slice(key.lastIndexOf("|") + 1));
  },
});

/** null where one of the growths cannot be computed. */
function growthFix(found: readonly PrintedGrowth[]): Fix | null {
  const edits = found.flatMap(({ row, figure: { cell }, amounts }) => {
    const growth = averageGrowth(amounts);
    return growth === null ? [] : [{ ...addressOf(cell), value: writtenLike(row.table, cell, growth) }];
  });
  return edits.length === found.length ? fixOf(edits, true) : null;
}

function draft(found: readonly PrintedGrowth[], instead: string): FindingDraft {
  const of = found[0]?.of ?? "anggaran";
  const expected = found.map(({ amounts }) => {
    const growth = averageGrowth(amounts);
    return growth === null ? "tidak dapat dihitung" : `${printNumber(growth, 2)}%`;
  });
  const told = found.map(
    ({ row, figure }, index) =>
      `"${quote(row.uraian)}" tercetak ${figure.cell.text}, pertumbuhannya ${expected[index] ?? ""}`,
  );
  return {
    cells: found.map(({ figure }) => figure.cell),
    related: found.slice(0, 1).flatMap(({ row }) => row[of].map((figure) => figure.cell)),
    apa: `Kolom rata-rata pertumbuhan ${of} berisi ${instead} pada ${String(found.length)} baris: ${printSome(told, 2)}.`,
    perbaikan:
      "Hitung pertumbuhan tiap tahun lalu rata-ratakan; fungsi RATA_PERTUMBUHAN menghitungnya dari sel anggaran atau realisasi.",
    observed: found.map(({ figure }) => figure.cell.text).join("; "),
    expected: expected.join("; "),
    subject: `pertumbuhan ${of}|${instead}`,
    fix: growthFix(found),
  };
}
