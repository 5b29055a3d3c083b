import { printList } from "../numbers/print";
import type { Section, Table } from "../tables/table";
import type { Cell } from "../workbook/sheet";
import { defineRule } from "./rule";

/** S10: the numbers under a heading count the columns, one by one. */
export const nomorKolom = defineRule({
  id: "nomor-kolom",
  category: "other",
  severity: "info",
  title: "Nomor kolom berurutan",
  why: "Kolom dirujuk dengan nomornya. Nomor yang ganda atau meloncat biasanya tersisa dari kolom yang disisipkan atau dihapus.",
  source: "Format tabel pada kedua peraturan: kolom bernomor 1 sampai terakhir.",
  tables: [
    "rencana-pendanaan",
    "tujuan-sasaran",
    "iku",
    "ikk",
    "indikator-rpjmd",
    "perumusan-program",
    "pencapaian-kinerja",
    "anggaran-realisasi",
    "strategi-kebijakan",
  ],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
       (1) | (2) | (3) | *(1) | (4) | *(6)
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 5 | 4 | 3`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
       (1) | (2) | (3) | | (4) | (5)
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 5 | 4 | 3`,
    ],
  },
  *check(plan) {
    for (const table of plan.tables) {
      // A heading that is repeated repeats its numbers.
      const [section] = table.sections;
      const wrong = section ? outOfOrder(table, section) : [];
      if (wrong.length === 0) continue;
      yield {
        cells: wrong,
        apa: `Nomor kolom ${printList(wrong.map(({ text }) => text))} tidak melanjutkan nomor di kirinya.`,
        perbaikan: "Nomori ulang kolomnya dari 1.",
        observed: wrong.map(({ text }) => text).join("; "),
        expected: "nomor yang berurutan",
        subject: `${table.kind.id}|nomor kolom`,
      };
    }
  },
});

/** Cells whose number is not the one after their left neighbour's; formulas such as "13 = 6 + 12" begin with theirs. */
function outOfOrder(table: Table, { heading }: Section): Cell[] {
  const { numberRow, range } = heading;
  if (numberRow === null) return [];
  const wrong: Cell[] = [];
  let last = 0;
  for (let column = range.left; column <= range.right; column++) {
    const cell = table.sheet.cell(numberRow, column);
    const number = Number(/\d+/.exec(cell.text)?.[0] ?? NaN);
    if (Number.isNaN(number)) continue;
    if (last > 0 && number !== last + 1) wrong.push(cell);
    // After a repeated number the others go on as if it were not there.
    last = Math.max(last, number);
  }
  return wrong;
}
