import { remember } from "../numbers/remember";
import { ownStyle } from "../numbers/style";
import { printList } from "../numbers/print";
import type { Table } from "../tables/table";
import type { Cell } from "../workbook/sheet";
import { addressOf } from "../workbook/address";
import { fixOf } from "./fix";
import { defineRule } from "./rule";

/** T13: one decimal mark in a table. */
export const desimalTidakKonsisten = defineRule({
  id: "desimal-tidak-konsisten",
  category: "number-format",
  severity: "warning",
  title: "Satu tanda desimal dalam satu tabel",
  why: "Di Excel berbahasa Indonesia, 67.65 terbaca sebagai teks atau tanggal, bukan 67,65. Rumus yang memakainya salah tanpa peringatan.",
  source: "Praktik; tanda desimal Indonesia adalah koma.",
  tables: [
    "rencana-pendanaan",
    "tujuan-sasaran",
    "iku",
    "ikk",
    "indikator-rpjmd",
    "cascading",
    "pencapaian-kinerja",
    "anggaran-realisasi",
    "spm",
  ],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 4,19 | *3.5 | 3,01
       | Meningkatnya layanan | Nilai SAKIP | 70,01 | 70,26 | 70,51`,
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 4.19 | 3.50 | 3.01
       | Meningkatnya layanan | Jumlah Orang | 2600 | 1 | 2`,
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 4,19 | 3,50 | 3,01
       | Meningkatnya layanan | Jumlah Orang | 2.600 | 1.200.000 | 2`,
    ],
  },
  *check(plan) {
    const counted = plan.tables.map((table) => ({ table, ...decimalCells(table) }));
    const everywhere = counted.reduce((sum, { commas }) => sum + commas, 0);
    for (const { table, points, commas } of counted) {
      // A table without any comma is measured by the other tables, for what it is worth.
      const others = commas === 0 ? everywhere : commas;
      if (points.length === 0 || others <= points.length) continue;
      yield {
        cells: points,
        apa: `Titik dipakai sebagai tanda desimal pada ${printList(points.map((cell) => cell.text))}, sedangkan ${String(others)} angka lain di ${commas === 0 ? "tabel-tabel lain" : "tabel ini"} memakai koma.`,
        perbaikan: `Tulis dengan koma, misalnya ${points[0]?.text.replace(".", ",") ?? ""}.`,
        observed: points.map((cell) => cell.text).join("; "),
        expected: points.map((cell) => cell.text.replace(".", ",")).join("; "),
        subject: "tanda desimal",
        fix: fixOf(
          points.map((cell) => ({ ...addressOf(cell), value: withComma(cell) })),
          commas > 0 && !points.some(({ column }) => hasAmbiguous(table, column)),
        ),
        ...(commas === 0 ? { severity: "info" as const } : {}),
      };
    }
  },
});

const withComma = ({ text }: Cell): string => text.replace(/\.(?=\d{1,2}(?!\d))/, ",");

/** "1.500" is read by what else stands in its column: to change that would change it too. */
function hasAmbiguous(table: Table, column: number): boolean {
  return table.dataRows.some(({ index }) =>
    /^\D*[1-9]\d{0,2}[.,]\d{3}(?!\d|[.,]\d)/.test(table.sheet.text(index, column)),
  );
}

/** Texts with a decimal point, and how many figures speak for the comma (real numbers with decimals among them). */
function decimalCells(table: Table): { points: Cell[]; commas: number } {
  const points: Cell[] = [];
  let commas = 0;
  for (const row of table.dataRows) {
    for (const column of table.figureColumns()) {
      const value = table.sheet.value(row.index, column);
      if (typeof value === "number") commas += Number.isInteger(value) ? 0 : 1;
      else if (value !== null) {
        const mark = decimalMark(table.sheet.text(row.index, column));
        if (mark === ".") points.push(table.sheet.cell(row.index, column));
        if (mark === ",") commas += 1;
      }
    }
  }
  return { points, commas };
}

/** The mark of a text's decimals, where it can be nothing else; null where it has none, or nobody can tell. */
const decimalMark = remember((text): "." | "," | null => {
  const style = /^\D*\d/.test(text) ? ownStyle(text) : null;
  if (style === "en") return /\.\d{1,2}(?!\d)/.test(text) && !text.includes(",") ? "." : null;
  return style === "id" && /,\d/.test(text) ? "," : null;
});
