import { printNumber } from "../numbers/print";
import { amountOf } from "../numbers/target";
import { sameRupiah } from "../numbers/tolerance";
import type { PaguRow, Pendanaan, Simpul } from "../plan/plan";
import { addressOf } from "../workbook/address";
import type { FindingDraft } from "./finding";
import { fixOf, type Fix } from "./fix";
import { defineRule } from "./rule";
import { columnSum } from "./shared/reasons/ledger";
import { fits } from "./shared/reasons/one-cell";
import { periodReason } from "./shared/reasons/period-reason";
import type { Reason } from "./shared/reasons/reason";
import { verdictOf, type Change } from "./shared/reasons/settled";
import { rupiah, sebutSimpul } from "./shared/wording";
import { writtenLike } from "./shared/written-like";

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
    for (const pendanaan of plan.pendanaan)
      for (const simpul of pendanaan.simpul)
        for (const row of simpul.paguRows) {
          const found = mismatch(pendanaan, simpul, row);
          if (found) yield found;
        }
  },
});

function mismatch(pendanaan: Pendanaan, simpul: Simpul, row: PaguRow): FindingDraft | null {
  const printed = row.akhir ? amountOf(row.akhir.reading) : null;
  const unread = row.pagu.some(({ reading }) => reading.form !== "amount" && reading.form !== "empty");
  const sum = yearly(row);
  if (!row.akhir || printed === null || unread || sameRupiah(printed, sum, row.pagu.length)) return null;
  // A row of a replaced indicator that carries its predecessor's money too: counted twice where both rows are added.
  const before = earlierRows(simpul, row).reduce((total, other) => total + yearly(other), 0);
  const carries = before > 0 && sameRupiah(printed, sum + before, row.pagu.length);
  const reason = carries
    ? {
        told: ` Angka itu memuat juga ${rupiah(before)} dari baris indikator di atasnya, sehingga terhitung dua kali bila kedua baris dijumlahkan.`,
        repair: null,
        cells: [],
        own: false,
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
    fix: periodFix({ pendanaan, simpul, becomes: new Map([["akhir", sum]]) }, row, reason),
    ...(carries ? { severity: "warning" as const } : {}),
  };
}

function earlierRows({ paguRows }: Simpul, row: PaguRow): readonly PaguRow[] {
  return paguRows.slice(0, paguRows.indexOf(row));
}

/** Certain where the end of the period itself is what is wrong, or where other sums bear out all of its years. */
function periodFix(change: Change, { pagu, akhir }: PaguRow, reason: Reason | null): Fix | null {
  const sum = change.becomes.get("akhir");
  if (!akhir || sum === undefined) return null;
  const value = writtenLike(change.simpul.table, akhir.cell, sum);
  const edit = { ...addressOf(akhir.cell), value, sum: pagu.map(({ cell }) => addressOf(cell)) };
  const verdict = verdictOf(change);
  const isBlamed = reason === null ? verdict === "borne-out" || yearsFit(change.simpul) : reason.own;
  return fixOf([edit], isBlamed && verdict !== "contradicted");
}

function yearsFit({ induk, paguRows }: Simpul): boolean {
  const years = paguRows[0]?.pagu.map((_, slot) => induk && columnSum(induk, slot, new Map())) ?? [];
  return years.length > 0 && years.every((sum) => sum !== null && fits(sum));
}

function yearly(row: PaguRow): number {
  return row.pagu.reduce((total, figure) => total + (amountOf(figure.reading) ?? 0), 0);
}
