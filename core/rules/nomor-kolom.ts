import { printList } from "../numbers/print";
import type { Section, Table } from "../tables/table";
import type { Cell } from "../workbook/sheet";
import { addressOf } from "../workbook/address";
import { fixOf, type Fix } from "./fix";
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
        fix: renumbered(table),
      };
    }
  },
});

/** The numbers of every heading, counted on from the first; null where some of them name others ("13 = 6 + 12"). */
function renumbered(table: Table): Fix | null {
  const rows = table.sections.map(({ heading }) => numberCells(table, heading));
  if (rows.flat().some(({ text }) => text.includes("="))) return null;
  const edits = rows.flatMap((cells) => {
    const first = numberIn(cells[0]?.text ?? "");
    return cells.flatMap((cell, index) => {
      const right = String(first + index);
      const value = typeof cell.value === "number" ? Number(right) : cell.text.replace(/\d+/, right);
      return numberIn(cell.text) === first + index ? [] : [{ ...addressOf(cell), value }];
    });
  });
  return fixOf(edits, true);
}

function numberCells({ sheet }: Table, { numberRow, range }: Section["heading"]): Cell[] {
  if (numberRow === null) return [];
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
  return columns
    .map((column) => sheet.cell(numberRow, column))
    .filter(({ text }) => !Number.isNaN(numberIn(text)));
}

const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? NaN);

/** Cells whose number is not the one after their left neighbour's; formulas such as "13 = 6 + 12" begin with theirs. */
function outOfOrder(table: Table, { heading }: Section): Cell[] {
  const wrong: Cell[] = [];
  let last = 0;
  for (const cell of numberCells(table, heading)) {
    const number = numberIn(cell.text);
    if (last > 0 && number !== last + 1) wrong.push(cell);
    // After a repeated number the others go on as if it were not there.
    last = Math.max(last, number);
  }
  return wrong;
}
