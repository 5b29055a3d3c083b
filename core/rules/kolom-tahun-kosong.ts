import { printList } from "../numbers/print";
import type { Capaian, Figure, Plan, Serapan } from "../plan/plan";
import { isFilled } from "../plan/figures";
import type { Table } from "../tables/table";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";

/** A year that the heading of a history table names, but of which no row has a figure. */
export const kolomTahunKosong = defineRule({
  id: "kolom-tahun-kosong",
  category: "other",
  severity: "warning",
  title: "Setiap tahun pada kepala tabel capaian berisi data",
  why: "Kolom tahun yang kosong seluruhnya berarti datanya belum dimasukkan; rata-rata dan pertumbuhannya pun dihitung atas tahun yang kurang.",
  source: "Kolom T-C.23 dan T-C.24: lima tahun terakhir.",
  tables: ["pencapaian-kinerja", "anggaran-realisasi"],
  examples: {
    salah: [
      `Uraian | Anggaran 2022 | Anggaran 2023 | Anggaran 2024 | Realisasi 2022 | Realisasi 2023 | Realisasi 2024
       Belanja Operasi | 1.000.000 | 1.100.000 | * | 900.000 | 1.000.000 | *
       Belanja Modal | 1.000.000 | 1.100.000 | * | 900.000 | 1.000.000 | *`,
    ],
    benar: [
      `Uraian | Anggaran 2022 | Anggaran 2023 | Anggaran 2024 | Realisasi 2022 | Realisasi 2023 | Realisasi 2024
       Belanja Operasi | 1.000.000 | 1.100.000 | - | 900.000 | 1.000.000 | -
       Belanja Modal | 1.000.000 | 1.100.000 | 500.000 | 900.000 | 1.000.000 | 500.000`,
    ],
  },
  *check(plan) {
    for (const [table, columns] of historyColumns(plan)) {
      const empty = columns.filter((figures) => figures.length > 1 && !figures.some(isFilled));
      // A block without any figure at all is a table still to be filled, not a forgotten year.
      if (empty.length > 0 && empty.length < columns.length) yield draft(table, empty);
    }
  },
});

function historyColumns(plan: Plan): Map<Table, Figure[][]> {
  const tables = new Map<Table, Figure[][]>();
  const add = (row: Capaian | Serapan, figures: readonly Figure[]): void => {
    const columns = tables.get(row.table) ?? figures.map((): Figure[] => []);
    figures.forEach((figure, index) => columns[index]?.push(figure));
    tables.set(row.table, columns);
  };
  for (const row of plan.capaian) add(row, [...row.target, ...row.realisasi, ...row.rasio]);
  for (const row of plan.serapan) add(row, [...row.anggaran, ...row.realisasi, ...row.rasio]);
  return tables;
}

function draft(table: Table, empty: readonly (readonly Figure[])[]): FindingDraft {
  const years = [...new Set(empty.flatMap((figures) => figures[0]?.year ?? []))];
  return {
    cells: empty.flatMap((figures) => figures.map((figure) => figure.cell)),
    apa: `Kolom tahun ${printList(years.map(String))} kosong untuk semua ${String(empty[0]?.length ?? 0)} baris, padahal ada pada kepala tabel.`,
    perbaikan: "Isi datanya, atau hapus kolom tahun itu dan betulkan judul serta rata-ratanya.",
    observed: "",
    expected: "data tahun itu",
    subject: `${table.kind.id}|tahun kosong`,
    ...(table.kind.id === "anggaran-realisasi" ? { category: "missing-pagu" as const } : {}),
  };
}
