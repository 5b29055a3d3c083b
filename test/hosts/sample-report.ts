import type { NewSheet } from "../../core/workbook/new-sheet";

/** A small report with everything that a new sheet can have; its links lead into the workbook of the contract. */
export const SAMPLE_REPORT: NewSheet = {
  name: "Laporan",
  rows: [
    [{ value: "=LAPORAN & <hasil>", look: "title" }, null, null],
    [{ value: "Dinas Sosial", look: "note" }],
    [],
    [
      { value: "Sel", look: "heading" },
      { value: "Temuan", look: "heading" },
      { value: "Pagu", look: "heading" },
    ],
    [
      { value: "B2", look: "error", link: { sheet: "T-C.27", row: 1, column: 1 } },
      { value: "+62 bukan rumus, dan kalimat ini cukup panjang untuk dua baris", look: "cell" },
      { value: 1250000.5, look: "cell", format: "#,##0.00" },
    ],
    [
      { value: "A1", look: "warning", link: { sheet: "O'Neil & <Rekan>", row: 0, column: 0 } },
      { value: "5.01.02", look: "info" },
      { value: 57.6, look: "cell", format: "#,##0.00" },
    ],
    [
      { value: "JUMLAH", look: "total" },
      { look: "total" },
      { formula: "=SUM(C5:C6)", value: 1250058.1, look: "total", format: "#,##0.00" },
    ],
    [{ value: "tanpa rupa" }, null, { value: true }],
  ],
  merges: [
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 6, left: 0, bottom: 6, right: 1 },
  ],
  widths: [12, 40, null],
  frozenRows: 4,
  print: { landscape: true, repeatRows: [3, 3] },
};

/** 2,000 rows of 8 columns; the first 500 link into the workbook, and severities change from row to row. */
export const LARGE_SHEET: NewSheet = {
  name: "Besar",
  rows: Array.from({ length: 2_000 }, (_, row) =>
    Array.from({ length: 8 }, (__, column) => ({
      value:
        column === 1 ? `Temuan ${String(row)}: pagu tidak sama dengan jumlah pagu anaknya.` : row * column,
      look: column === 0 ? ((["error", "warning", "info"] as const)[row % 3] ?? "cell") : ("cell" as const),
      ...(column > 3 && { format: "#,##0" }),
      ...(column === 0 && row < 500 && { link: { sheet: "T-C.27", row, column: 0 } }),
    })),
  ),
  widths: [10, 60],
  frozenRows: 1,
  print: { landscape: true, repeatRows: [0, 0] },
};
