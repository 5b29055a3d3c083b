import { printNumber, printSome } from "../numbers/print";
import type { Table } from "../tables/table";
import { addressOf, formatPosition } from "../workbook/address";
import type { FindingDraft } from "./finding";
import { fixOf, type Fix } from "./fix";
import { defineRule } from "./rule";
import { groupBy } from "./shared/group-by";
import { skippingSums, type SkippingSum, type TextAmount } from "./shared/skipped-texts";

/** F12: a SUM adds up every amount that it covers, also to the spreadsheet's eyes. */
export const angkaTeksTakTerjumlah = defineRule({
  id: "angka-teks-tak-terjumlah",
  category: "total-mismatch",
  severity: "error",
  title: "Semua angka yang dijumlahkan rumus benar-benar angka",
  why: "SUM melewati angka yang berupa teks tanpa peringatan, sehingga jumlahnya kurang.",
  source: "Cara kerja SUM di semua program lembar kerja.",
  tables: ["rencana-pendanaan", "anggaran-realisasi"],
  examples: {
    salah: [
      `Uraian | Anggaran 2023 | Anggaran 2024 | Realisasi 2023 | Realisasi 2024
       Belanja Operasi | =1000000 | *1.100.000 | =900000 | =1000000
       Belanja Modal | =2000000 | =2100000 | =1900000 | =2000000
       Jumlah | =SUM(B2:B3) → 3000000 | =SUM(C2:C3) → 2100000 | =SUM(D2:D3) → 2800000 | =SUM(E2:E3) → 3000000`,
    ],
    benar: [
      `Uraian | Anggaran 2023 | Anggaran 2024 | Realisasi 2023 | Realisasi 2024
       Belanja Operasi | =1000000 | 1.100.000 | =900000 | =1000000
       Belanja Modal | =2000000 | 2.100.000 | =1900000 | =2000000
       Jumlah | =SUM(B2:B3) → 3000000 | 3.200.000 | =SUM(D2:D3) → 2800000 | =C4-200000 → 3000000`,
    ],
  },
  *check(plan) {
    for (const [table, sums] of groupBy(skippingSums(plan).values(), (sum) => sum.table))
      yield draft(table, sums);
  },
});

function draft({ kind }: Table, sums: readonly SkippingSum[]): FindingDraft {
  const skipped = [...new Map(sums.flatMap((sum) => sum.skipped).map((each) => [each.cell, each])).values()];
  const told = sums.map((sum) => {
    const right = rightResult(sum);
    return `${formatPosition(sum.cell)} menghasilkan ${printNumber(sum.result)}, seharusnya ${printNumber(right)}`;
  });
  const named = skipped.map(({ cell }) => `${cell.text} (${formatPosition(cell)})`);
  return {
    cells: skipped.map(({ cell }) => cell),
    related: sums.map(({ cell }) => cell),
    apa: `${String(skipped.length)} angka berupa teks, jadi SUM melewatinya: ${printSome(named)}. ${printSome(told)}.`,
    perbaikan:
      "Ubah format selnya menjadi Angka, lalu ketik ulang angkanya tanpa titik pemisah; format sel yang menampilkan titiknya.",
    observed: sums.map(({ result }) => printNumber(result)).join("; "),
    expected: sums.map((sum) => printNumber(rightResult(sum))).join("; "),
    subject: `${kind.id}|angka teks`,
    fix: asNumbers(skipped),
  };
}

function rightResult({ result, skipped }: SkippingSum): number {
  return skipped.reduce((sum, { amount }) => sum + amount, result);
}

/** In a cell that is formatted as text a number would become a text again. */
function asNumbers(skipped: readonly TextAmount[]): Fix | null {
  if (skipped.some(({ cell }) => cell.format === "@")) return null;
  const edits = skipped.map(({ cell, amount }) => ({ ...addressOf(cell), value: amount }));
  return fixOf(
    edits,
    skipped.every(({ sure }) => sure),
  );
}
