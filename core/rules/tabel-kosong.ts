import type { Table } from "../tables/table";
import { defineRule } from "./rule";

/** D3: a table has rows. */
export const tabelKosong = defineRule({
  id: "tabel-kosong",
  category: "missing-table",
  severity: "warning",
  title: "Tabel mempunyai isi",
  why: "Tabel yang hanya berisi judul kolom belum dikerjakan, atau isinya tertinggal di berkas lain.",
  source: "Praktik verifikasi.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "pencapaian-kinerja"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 80 | 81
       == IKU
       Tabel 4.4 Indikator Kinerja Utama
       *No | Indikator | Satuan | Target 2026 | Target 2027
       (1) | (2) | (3) | (4) | (5)`,
    ],
    benar: [
      `Tabel 4.4 Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       (1) | (2) | (3) | (4) | (5)
       1 | Nilai SAKIP | Nilai | 70 | 71`,
    ],
  },
  *check(plan) {
    for (const table of plan.tables) {
      if (table.dataRows.length > 0 || goesOn(table)) continue;
      const { top, left } = table.range;
      yield {
        cells: [{ sheet: table.sheet.name, row: top, column: left }],
        apa: `Tabel "${table.kind.title}" hanya berisi judul kolom.`,
        perbaikan: "Isi tabelnya, atau hapus judulnya bila tabel itu ada di tempat lain.",
        observed: "",
        expected: "baris data",
        subject: `${table.kind.id}|kosong`,
      };
    }
  },
});

/** Another table of its kind has rows: this heading may be its beginning, printed on a page of its own. */
function goesOn(table: Table): boolean {
  return table
    .workbook()
    .some((other) => other.kind === table.kind && other !== table && other.dataRows.length > 0);
}
