import { depthOf } from "../kode/kode";
import { printNumber } from "../numbers/print";
import { sameRupiah } from "../numbers/tolerance";
import { rowAmount } from "../plan/keluaran";
import { paguFigure, paguSlots, slotLabel, type PaguSlot } from "../plan/pagu";
import type { PaguRow, Pendanaan, Simpul } from "../plan/plan";
import { addressOf, type Address } from "../workbook/address";
import type { FindingDraft } from "./finding";
import { fixOf } from "./fix";
import { defineRule } from "./rule";
import { columnSum } from "./shared/reasons/ledger";
import { fits as fitsSum } from "./shared/reasons/one-cell";
import { isNameOnly, resolvedPagu } from "./shared/rollup";
import { serapanTotals } from "./shared/serapan-total";
import { leavesOutTexts } from "./shared/skipped-texts";
import { totalReason, type Detail } from "./shared/reasons/total-reason";
import { namaLevel, rupiah, sebutSimpul } from "./shared/wording";
import { writtenLike } from "./shared/written-like";

/** S13: a row of totals equals the sum of the highest level that the table lists. */
export const barisJumlah = defineRule({
  id: "baris-jumlah",
  category: "total-mismatch",
  severity: "error",
  title: "Baris jumlah sama dengan jumlah rinciannya",
  why: "Baris jumlah yang diketik tangan mudah tertinggal ketika rinciannya berubah.",
  source: "Praktik; baris jumlah dan total pada tabel T-C.24 dan T-C.27.",
  tables: ["rencana-pendanaan", "anggaran-realisasi"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 10.000.000 | 80 | 30.000.000
       1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 20.000.000 | 80 | 30.000.000
       | JUMLAH | | | 30.000.000 | | *50.000.000`,
      `Uraian | Anggaran 2022 | Anggaran 2023 | Realisasi 2022 | Realisasi 2023
       Belanja Operasi | 1.000.000 | 1.100.000 | 900.000 | 1.000.000
       Belanja Modal | 2.000.000 | 2.100.000 | 1.900.000 | 2.000.000
       Jumlah Total | 3.000.000 | 3.200.000 | *2.800.009 | 3.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 10.000.000 | 80 | 30.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 10.000.000 | 10 | 30.000.000
       1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 20.000.000 | 80 | 30.000.000
       | JUMLAH | | | 30.000.000 | | 60.000.000`,
      `Uraian | Anggaran 2022 | Anggaran 2023 | Realisasi 2022 | Realisasi 2023
       Belanja Pegawai | 1.000.000 | 1.100.000 | 900.000 | 1.000.000
       Jumlah Belanja Tidak Langsung | 1.000.000 | 1.100.000 | 900.000 | 1.000.000
       Belanja Modal | 2.000.000 | 2.100.000 | 1.900.000 | 2.000.000
       Jumlah Belanja Langsung | 2.000.000 | 2.100.000 | 1.900.000 | 2.000.000
       Total | 3.000.000 | 3.200.000 | 2.800.000 | 3.000.000`,
    ],
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      const [total, ...more] = pendanaan.totals;
      // With several totals in one table it is unknown which rows each of them adds up.
      const details = total && more.length === 0 ? addedUp(total, pendanaan, plan.pendanaan) : [];
      if (!total || details.length === 0) continue;
      for (const found of compareTotal(pendanaan, total, details))
        if (!leavesOutTexts(plan, found.cells)) yield found;
    }
    yield* serapanTotals(plan);
  },
});

/** The rows of its own table, or (where the table goes on from sheet to sheet) those of all: whichever fits better. */
function addedUp(total: PaguRow, own: Pendanaan, all: readonly Pendanaan[]): readonly Simpul[] {
  const series = all.filter((each) => each.years.join() === own.years.join());
  const [first = [], second = []] = [topLevel(own), series.flatMap(topLevel)];
  const fitting = (details: readonly Simpul[]): number =>
    paguSlots({ paguRows: [total] }).filter((slot) => fits(total, slot, details)).length;
  return fitting(second) > fitting(first) ? second : first;
}

function fits(total: PaguRow, slot: PaguSlot, details: readonly Simpul[]): boolean {
  const printed = rowAmount(total, slot);
  return printed !== null && sameRupiah(printed, sumOf(details, slot), details.length);
}

function sumOf(details: readonly Simpul[], slot: PaguSlot): number {
  return details.reduce((sum, simpul) => sum + (resolvedPagu(simpul, slot) ?? 0), 0);
}

function topLevel(pendanaan: Pendanaan): readonly Simpul[] {
  const roots = pendanaan.simpul.filter((simpul) => simpul.induk === null);
  const highest = Math.min(...roots.map((simpul) => depthOf(simpul.kode.level)));
  return roots.filter((simpul) => depthOf(simpul.kode.level) === highest).flatMap(costed);
}

/** Where a row only names what follows, the rows below it carry the money. */
function costed(simpul: Simpul): readonly Simpul[] {
  return isNameOnly(simpul) ? simpul.anak.flatMap(costed) : [simpul];
}

function* compareTotal(
  pendanaan: Pendanaan,
  total: PaguRow,
  details: readonly Simpul[],
): Generator<FindingDraft> {
  for (const slot of paguSlots({ paguRows: [total] })) {
    const figure = paguFigure(total, slot);
    const sum = sumOf(details, slot);
    const printed = rowAmount(total, slot);
    if (!figure || sum === 0 || fits(total, slot, details)) continue;
    if (printed === null && figure.reading.form !== "empty") continue;
    const label = slotLabel(pendanaan.years, slot);
    const difference = printed === null ? "" : ` Selisih ${printNumber(printed - sum)}.`;
    const reason = printed === null ? null : totalReason(printed, detailsOf(details, slot));
    yield {
      cells: [figure.cell],
      related: detailsOf(details, slot).flatMap(({ cells }) => cells),
      apa: `Baris jumlah ${label} ${printed === null ? "kosong" : `tertulis ${rupiah(printed)}`}, sedangkan jumlah ${String(details.length)} ${namaLevel(details[0]?.kode.level ?? "program")} adalah ${rupiah(sum)}.${difference}${reason?.told ?? ""}`,
      perbaikan: "Ganti dengan rumus penjumlahan, atau perbaiki rincian yang keliru.",
      observed: printed === null ? "" : printNumber(printed),
      expected: printNumber(sum),
      subject: `jumlah|${label}`,
      fix: fixOf(
        [
          {
            ...addressOf(figure.cell),
            value: writtenLike(pendanaan.table, figure.cell, sum),
            ...wholeCells(detailsOf(details, slot)),
          },
        ],
        reason?.own ?? details.every((simpul) => isBorneOut(simpul, slot)),
      ),
    };
  }
}

/** Do its own children add up to it? */
function isBorneOut(simpul: Simpul, slot: PaguSlot): boolean {
  const sum = columnSum(simpul, slot, new Map());
  return sum !== null && fitsSum(sum);
}

/** The cells that a formula would add up, where each row prints one amount. */
function wholeCells(details: readonly Detail[]): { sum?: readonly Address[] } {
  return details.every(({ cells }) => cells.length === 1)
    ? { sum: details.flatMap(({ cells }) => cells.map(addressOf)) }
    : {};
}

function detailsOf(details: readonly Simpul[], slot: PaguSlot): Detail[] {
  return details.map((simpul) => ({
    name: sebutSimpul(simpul),
    amount: resolvedPagu(simpul, slot) ?? 0,
    cells: simpul.paguRows.flatMap((row) => paguFigure(row, slot)?.cell ?? []),
  }));
}
