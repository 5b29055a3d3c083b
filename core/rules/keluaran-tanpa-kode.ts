import { splitKeluaran } from "../plan/keluaran";
import type { Keluaran, Simpul } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { quote, sebutSimpul } from "./shared/wording";

/** S3, for the two-row layout: every outcome or output row stands under the code row it belongs to. */
export const keluaranTanpaKode = defineRule({
  id: "keluaran-tanpa-kode",
  category: "parent-missing",
  severity: "error",
  title: "Setiap baris outcome atau output berada di bawah baris kodenya",
  why: "Baris output tanpa baris kode terbaca sebagai milik kode di atasnya, sehingga indikator dan pagunya salah alamat. Ini sering terjadi di pergantian halaman.",
  source: 'Judul kolom tabel Inmendagri 2/2025: "Program / outcome / kegiatan / sub kegiatan / output".',
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06.01.2.06.0004 - Penyediaan Bahan Logistik Kantor | | | 72.000.000 | | 72.000.000
       Tersedianya Bahan Logistik Kantor | Jumlah Paket Bahan Logistik (Paket) | 2 | 72.000.000 | 2 | 72.000.000
       *Terkelolanya Data Barang Milik Daerah | Jumlah Mebel (Unit) | 10 | 321.000.000 | 10 | 321.000.000`,
    ],
    benar: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL | | | 72.000.000 | | 72.000.000
       Meningkatnya Pemberdayaan Sosial | Persentase PSKS (%) | 2 | 50.000.000 | 2 | 50.000.000
       Meningkatnya Peran Lembaga | Persentase Lembaga Aktif (%) | 2 | 22.000.000 | 2 | 22.000.000`,
    ],
  },
  *check(plan) {
    for (const simpul of plan.pendanaan.flatMap((pendanaan) => pendanaan.simpul)) {
      for (const row of splitKeluaran(simpul).stray) yield draft(simpul, row);
    }
  },
});

function draft(simpul: Simpul, row: Keluaran): FindingDraft {
  return {
    cells: [row.cell],
    related: [simpul.cell],
    apa: `Baris "${quote(row.cell.text)}" terbaca sebagai outcome/output ${sebutSimpul(simpul)}, tetapi pagunya lain: baris kode miliknya sendiri tampaknya hilang.`,
    perbaikan:
      "Tambahkan baris kode dan nama sub kegiatan (atau kegiatan) yang benar tepat di atas baris ini.",
    observed: row.cell.text,
    expected: "baris kode di atasnya",
    subject: `${simpul.kode.baku}|keluaran|${quote(row.cell.text)}`,
  };
}
