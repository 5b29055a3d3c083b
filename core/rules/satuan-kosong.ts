import { printSome } from "../numbers/print";
import { satuanOf } from "../plan/indikator";
import type { Pendanaan } from "../plan/plan";
import { defineRule } from "./rule";
import { blankAmongFilled, type Measured } from "./shared/blank-cells";
import { quote } from "./shared/wording";

/** I5: every indicator of a table with a Satuan column has a unit somewhere. */
export const satuanKosong = defineRule({
  id: "satuan-kosong",
  category: "unit-mismatch",
  severity: "info",
  title: "Kolom satuan terisi untuk setiap indikator",
  why: "Tanpa satuan tidak jelas apakah 80 berarti persen, orang, atau nilai.",
  source: "Kolom Satuan pada tabel IKU dan IKK (Inmendagri 2/2025) dan praktik verifikasi.",
  tables: ["tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading", "rencana-pendanaan"],
  examples: {
    salah: [
      `Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       1 | Persentase PPKS terlayani | % | 80 | 81
       2 | Cakupan layanan rehabilitasi | * | 80 | 81
       3 | Nilai SAKIP | Nilai | 70 | 71`,
      `Kode | Program / Kegiatan | Indikator | Satuan | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05.2.01.0001 | Pemberian Bantuan | Jumlah Orang | Orang | 80 | 1.000.000 | 80 | 1.000.000
       1.06.05.2.01.0002 | Pendataan | Jumlah Dokumen | Dokumen | 1 | 1.000.000 | 1 | 1.000.000
       1.06.05.2.01.0003 | Pelaporan | Jumlah Laporan | * | 1 | 1.000.000 | 1 | 1.000.000`,
    ],
    benar: [
      `Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       1 | Persentase PPKS terlayani | % | 80 | 81
       2 | Cakupan layanan rehabilitasi (%) | | 80 | 81
       3 | Cakupan bantuan | | 80% | 81%
       4 | Indeks kepuasan | | 3 | 4
       5 | Jumlah lembaga | Lembaga | 3 | 4
       6 | Nilai SAKIP | Nilai | 70 | 71
       7 | Jumlah dokumen | Dokumen | 3 | 4`,
    ],
  },
  *check(plan) {
    for (const { table, indikator } of [...plan.daftar, ...plan.pendanaan.map(measuredIn)]) {
      const blank = blankAmongFilled({ table, indikator }, "satuan").filter(
        ({ indikator }) => satuanOf(indikator) === "" && !SAYS_IT.test(indikator.name.name),
      );
      if (blank.length === 0) continue;
      yield {
        cells: blank.map(({ cell }) => cell),
        related: blank.map(({ indikator }) => indikator.cell),
        apa: `${String(blank.length)} indikator tidak mempunyai satuan: ${printSome(blank.map(({ indikator }) => `"${quote(indikator.name.name)}"`))}.`,
        perbaikan: "Isi satuannya.",
        observed: "",
        expected: "satuan",
        subject: `${table.kind.id}|satuan kosong`,
      };
    }
  },
});

function measuredIn({ table, simpul, indikatorSasaran }: Pendanaan): Measured {
  return { table, indikator: [...indikatorSasaran, ...simpul.flatMap(({ indikator }) => indikator)] };
}

/** The first word is the unit. */
const SAYS_IT = /^(indeks|nilai|skor|predikat|kategori|opini|status|persentase|presentase|prosentase)\b/i;
