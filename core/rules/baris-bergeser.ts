import { printYears } from "../numbers/print";
import type { Pergeseran } from "../plan/pergeseran";
import type { Pendanaan } from "../plan/plan";
import type { Table } from "../tables/table";
import type { Cell } from "../workbook/sheet";
import { formatPosition } from "../workbook/address";
import type { FindingDraft } from "./finding";
import { fixOf, type FixEdit } from "./fix";
import { defineRule } from "./rule";
import { quote } from "./shared/wording";

/** S1, S2: the figures of a row stand under their headings. The plan has them in their places, so no other rule complains. */
export const barisBergeser = defineRule({
  id: "baris-bergeser",
  category: "other",
  severity: "error",
  title: "Angka tiap baris berdiri di bawah kepala kolomnya",
  why: "Bila satu sel hilang atau kelebihan, semua angka di kanannya terbaca sebagai target dan pagu tahun yang salah.",
  source:
    "Susunan kolom Target dan Rp tiap tahun pada T-C.27 (Permendagri 86/2017) dan tabel pendanaan Inmendagri 2/2025.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      // The cell of the target of 2027 is missing: everything behind it stands one column to the left.
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027 | Target 2028 | Rp 2028
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80% | 5.000.000 | 81% | 130.000.000 | 82% | 150.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 Orang | 5.000.000 | 10 Orang | 130.000.000 | 10 Orang | 150.000.000
       1.06.02.2.03.0001 | Penyediaan Mebel | Jumlah Unit | 5 unit | 5.000.000 | *130.000.000 | *1 unit | *150.000.000 | *`,
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02.2.03.0001 | Penyediaan Mebel | Jumlah Unit | 5 | 5.000.000 | 5 | 8.000.000
       1.06.02.2.03.0002 | Pemeliharaan Mebel | Jumlah Unit | *5.000.000 | *5 | *8.000.000 | *6`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04 | PROGRAM REHABILITASI SOSIAL | Retribusi yang dikelola (Rp) | 250.000.000 | 5.000.000 | 260.000.000 | 8.000.000
       1.06.04.2.01 | Rehabilitasi Sosial Dasar | Jumlah Orang | 139.700 Orang | 5.000.000 | - | -
       1.06.04.2.02 | Rehabilitasi Sosial Lain | Jumlah Keluarga | 10 | - | 12 | 8.000.000`,
    ],
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan)
      for (const pergeseran of pendanaan.pergeseran) yield draft(pendanaan, pergeseran);
  },
});

const CARA: Readonly<Record<Pergeseran["cara"], { readonly apa: string; readonly perbaikan: string }>> = {
  hilang: {
    apa: "tergeser satu kolom ke kiri: ada satu sel yang hilang",
    perbaikan: "Sisipkan satu sel kosong di sana, sehingga semua angka di kanannya kembali ke kolomnya.",
  },
  sisip: {
    apa: "tergeser satu kolom ke kanan: ada satu sel yang kelebihan",
    perbaikan: "Hapus sel kosong itu, sehingga semua angka di kanannya kembali ke kolomnya.",
  },
  tukar: {
    apa: "tertukar antara kolom target dan kolom Rp",
    perbaikan: "Tukar kembali target dan pagunya.",
  },
};

function draft(pendanaan: Pendanaan, { row, cara, sumber }: Pergeseran): FindingDraft {
  const { table } = pendanaan;
  const wrong = [...sumber.keys()].map((column) => table.sheet.cell(row.index, column));
  const [first] = wrong;
  const name = ["kode", "uraian", "indikator"] as const;
  const label = name.map((role) => table.text(row, role)).filter((text) => text !== "");
  return {
    cells: wrong,
    apa: `Angka baris "${quote(label.slice(0, 2).join(" "))}" ${CARA[cara].apa}, mulai sel ${first ? formatPosition(first) : ""}${yearsTold(pendanaan, sumber)}. Dengan pembacaan ini target dan pagu semua tahun cocok dengan kolomnya; pemeriksaan lain memakai pembacaan ini.`,
    perbaikan: `${CARA[cara].perbaikan} Cocokkan dahulu dengan dokumen sumbernya.`,
    observed: wrong.map(({ text }) => text).join("; "),
    expected: [...sumber.values()].map((place) => cellAt(table, row.index, place)?.text ?? "").join("; "),
    subject: `${label.join("|")}|geser`,
    fix: fixOf(edits(table, row.index, sumber), false),
  };
}

function yearsTold({ table, years }: Pendanaan, sumber: Pergeseran["sumber"]): string {
  const touched = years.filter((_, slot) =>
    [table.slots("target")[slot], table.slots("pagu")[slot]].some((each) => each && sumber.has(each.column)),
  );
  const told = printYears(touched.flatMap((year) => year ?? []));
  return told === "" ? "" : ` (${told})`;
}

function cellAt({ sheet }: Table, row: number, column: number | null): Cell | null {
  return column === null ? null : sheet.cell(row, column);
}

/** Moves the values to their columns; none where a formula or a text that is no figure would get lost. */
function edits(table: Table, row: number, sumber: Pergeseran["sumber"]): FixEdit[] {
  const { sheet } = table;
  const touched = new Set([...sumber.keys(), ...[...sumber.values()].flatMap((place) => place ?? [])]);
  const taken = new Set(sumber.values());
  for (const column of touched) {
    if (sheet.formula({ row, column }) !== null || sheet.mergedArea(row, column)) return [];
    if (!taken.has(column) && sheet.text(row, column) !== "") return [];
  }
  return [...touched].map((column) => ({
    sheet: sheet.name,
    row,
    column,
    value: cellAt(table, row, sumber.get(column) ?? null)?.value ?? null,
  }));
}
