import { depthOf } from "../kode/kode";
import { printNumber } from "../numbers/print";
import { amountOf } from "../numbers/target";
import { sameRupiah } from "../numbers/tolerance";
import { paguFigure, paguSlots, slotLabel } from "../plan/pagu";
import type { Pendanaan, Simpul } from "../plan/plan";
import type { FindingDraft } from "./finding";
import { defineRule } from "./rule";
import { isNameOnly, resolvedPagu } from "./shared/rollup";
import { namaLevel, rupiah } from "./shared/wording";

/** S13: a row of totals equals the sum of the highest level that the table lists. */
export const barisJumlah = defineRule({
  id: "baris-jumlah",
  category: "total-mismatch",
  severity: "error",
  title: "Baris jumlah sama dengan jumlah rinciannya",
  why: "Baris jumlah yang diketik tangan mudah tertinggal ketika rinciannya berubah.",
  source: "Praktik; baris jumlah dan total pada tabel T-C.24 dan T-C.27.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 10.000.000 | 80 | 30.000.000
       1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 20.000.000 | 80 | 30.000.000
       | JUMLAH | | | 30.000.000 | | *50.000.000`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 10.000.000 | 80 | 30.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 10.000.000 | 10 | 30.000.000
       1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 20.000.000 | 80 | 30.000.000
       | JUMLAH | | | 30.000.000 | | 60.000.000`,
    ],
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      const details = topLevel(pendanaan);
      // With several totals in one table it is unknown which rows each of them adds up.
      if (pendanaan.totals.length === 1 && details.length > 0) yield* compareTotal(pendanaan, details);
    }
  },
});

function topLevel(pendanaan: Pendanaan): readonly Simpul[] {
  const roots = pendanaan.simpul.filter((simpul) => simpul.induk === null);
  const highest = Math.min(...roots.map((simpul) => depthOf(simpul.kode.level)));
  return roots.filter((simpul) => depthOf(simpul.kode.level) === highest).flatMap(costed);
}

/** Where a row only names what follows, the rows below it carry the money. */
function costed(simpul: Simpul): readonly Simpul[] {
  return isNameOnly(simpul) ? simpul.anak.flatMap(costed) : [simpul];
}

function* compareTotal(pendanaan: Pendanaan, details: readonly Simpul[]): Generator<FindingDraft> {
  const [total] = pendanaan.totals;
  if (!total) return;
  for (const slot of paguSlots({ paguRows: [total] })) {
    const figure = paguFigure(total, slot);
    const sum = details.reduce((so, simpul) => so + (resolvedPagu(simpul, slot) ?? 0), 0);
    const printed = figure ? amountOf(figure.reading) : null;
    if (!figure || sum === 0 || (printed !== null && sameRupiah(printed, sum, details.length))) continue;
    if (printed === null && figure.reading.form !== "empty") continue;
    const label = slotLabel(pendanaan.years, slot);
    const difference = printed === null ? "" : ` Selisih ${printNumber(printed - sum)}.`;
    yield {
      cells: [figure.cell],
      related: details.flatMap((simpul) =>
        simpul.paguRows.flatMap((row) => paguFigure(row, slot)?.cell ?? []),
      ),
      apa: `Baris jumlah ${label} ${printed === null ? "kosong" : `tertulis ${rupiah(printed)}`}, sedangkan jumlah ${String(details.length)} ${namaLevel(details[0]?.kode.level ?? "program")} adalah ${rupiah(sum)}.${difference}`,
      perbaikan: "Ganti dengan rumus penjumlahan, atau perbaiki rincian yang keliru.",
      observed: printed === null ? "" : printNumber(printed),
      expected: printNumber(sum),
      subject: `jumlah|${label}`,
    };
  }
}
