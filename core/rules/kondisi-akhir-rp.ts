import { printNumber } from "../numbers/print";
import { amountOf } from "../numbers/target";
import { sameRupiah } from "../numbers/tolerance";
import type { PaguRow, Simpul } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { periodReason } from "./shared/reasons/period-reason";
import { rupiah, sebutSimpul } from "./shared/wording";

/** P5: the end-of-period pagu is the sum of the years. */
export const kondisiAkhirRp = defineRule({
  id: "kondisi-akhir-rp",
  category: "period-total-mismatch",
  severity: "error",
  title: "Pagu akhir periode sama dengan jumlah pagu tahunannya",
  why: "Kolom Rp pada kondisi akhir periode adalah kebutuhan dana seluruh periode, yaitu jumlah pagu tiap tahun.",
  source: 'Kolom "Kondisi kinerja pada akhir periode: Rp" T-C.27, Permendagri 86/2017.',
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027 | Kondisi Akhir Target | Kondisi Akhir Rp
       1.06.04.2.01.0008 | Pemberian Akses | Jumlah Orang | 10 | 30.000.000 | 10 | 35.000.000 | 20 | *110.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027 | Kondisi Akhir Target | Kondisi Akhir Rp
       1.06.04.2.01.0008 | Pemberian Akses | Jumlah Orang | 10 | 30.000.000 | 10 | 35.000.000 | 20 | 65.000.000
       1.06.04.2.01.0009 | Pemberian Layanan | Jumlah Orang | - | - | 10 | 35.000.000 | 10 | 35.000.000`,
    ],
  },
  *check(plan) {
    for (const simpul of plan.pendanaan.flatMap((pendanaan) => pendanaan.simpul)) {
      for (const [index, row] of simpul.paguRows.entries()) {
        const earlier = simpul.paguRows.slice(0, index);
        const found = mismatch(simpul, row, earlier);
        if (found) yield found;
      }
    }
  },
});

function mismatch(simpul: Simpul, row: PaguRow, earlier: readonly PaguRow[]): FindingDraft | null {
  const printed = row.akhir ? amountOf(row.akhir.reading) : null;
  const unread = row.pagu.some(({ reading }) => reading.form !== "amount" && reading.form !== "empty");
  const sum = yearly(row);
  if (!row.akhir || printed === null || unread || sameRupiah(printed, sum, row.pagu.length)) return null;
  // A row of a replaced indicator that carries its predecessor's money too: counted twice where both rows are added.
  const before = earlier.reduce((total, other) => total + yearly(other), 0);
  const carries = before > 0 && sameRupiah(printed, sum + before, row.pagu.length);
  const reason = carries
    ? {
        told: ` Angka itu memuat juga ${rupiah(before)} dari baris indikator di atasnya, sehingga terhitung dua kali bila kedua baris dijumlahkan.`,
        repair: null,
        cells: [],
      }
    : periodReason(simpul, row);
  return {
    cells: [row.akhir.cell],
    related: [...row.pagu.map((figure) => figure.cell), ...(reason?.cells ?? [])],
    apa: `Pagu akhir periode ${sebutSimpul(simpul)} tertulis ${rupiah(printed)}, padahal jumlah pagu tahunannya ${rupiah(sum)} (selisih ${printNumber(printed - sum)}).${reason?.told ?? ""}`,
    perbaikan:
      reason?.repair ??
      `Ganti dengan ${rupiah(sum)} atau rumus penjumlahan; bila pagu tahunannya yang keliru, betulkan di sana.`,
    observed: printNumber(printed),
    expected: printNumber(sum),
    subject: `${simpul.kode.baku}|pagu akhir`,
    ...(carries ? { severity: "warning" as const } : {}),
  };
}

function yearly(row: PaguRow): number {
  return row.pagu.reduce((total, figure) => total + (amountOf(figure.reading) ?? 0), 0);
}
