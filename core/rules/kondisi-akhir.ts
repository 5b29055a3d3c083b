import { printNumber } from "../numbers/print";
import { kondisiAkhir, type Sifat } from "../numbers/period";
import { amountOf } from "../numbers/target";
import { follows } from "../numbers/tolerance";
import { isCountable } from "../numbers/unit";
import { pemilik, satuanOf, semuaIndikator, type PlacedIndikator } from "../plan/indikator";
import { nameKey } from "../plan/name";
import { addressOf, formatPosition } from "../workbook/address";
import type { FindingDraft } from "./finding";
import { fixOf } from "./fix";
import { defineRule } from "./rule";
import { sumReason } from "./shared/reasons/sum-reason";
import { sebutIndikator } from "./shared/wording";
import { writtenLike } from "./shared/written-like";

/** T8: the end-of-period target is the sum of the years, the last year, or the highest one. */
export const kondisiAkhirRule = defineRule({
  id: "kondisi-akhir",
  category: "period-total-mismatch",
  severity: "error",
  title: "Kondisi akhir periode sesuai dengan target tahunannya",
  why: "Target yang dihitung (dokumen, orang, unit) dijumlahkan selama periode; persentase, indeks, dan nilai memakai tahun terakhir. Angka yang bukan keduanya pasti salah hitung atau salah ketik.",
  source:
    'Kolom "Kondisi kinerja pada akhir periode" T-C.27; aturan jumlah atau tahun terakhir adalah praktik.',
  tables: ["rencana-pendanaan", "indikator-rpjmd", "tujuan-sasaran", "cascading"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027 | Kondisi Akhir Periode Target
       1.06.01.2.06.0002 | Penyediaan Peralatan | Jumlah Paket Peralatan | 4 Paket | 1.000.000 | 3 Paket | 1.000.000 | *9 Paket`,
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027 | Kondisi Akhir Periode Target
       1.06.01.2.06.0002 | Penyediaan Peralatan | Jumlah Paket Peralatan | 4 Paket | 1.000.000 | 3 Paket | 1.000.000 | 7 Paket
       1.06.01.2.06.0003 | Layanan | Persentase Layanan | 90% | 1.000.000 | 95% | 1.000.000 | 95%
       1.06.01.2.06.0004 | Rapat | Jumlah Laporan | 1 | 1.000.000 | - | - | 1`,
    ],
  },
  *check(plan) {
    for (const placed of semuaIndikator(plan)) {
      const found = mismatch(placed);
      if (found) yield found;
    }
  },
});

/** Targets below are too small to tell one cause from another. */
const LEAST = 10;

function mismatch(placed: PlacedIndikator): FindingDraft | null {
  const { indikator } = placed;
  const { akhir } = indikator;
  if (akhir?.reading.form !== "amount") return null;
  const amounts = indikator.targets.map((figure) => amountOf(figure.reading));
  const unread = indikator.targets.some(
    ({ reading }) => reading.form !== "amount" && reading.form !== "empty",
  );
  if (unread) return null;
  const { value, decimals } = akhir.reading;
  const results = (["kumulatif", "akhir", "maks"] as const).map((sifat) => kondisiAkhir(amounts, sifat));
  if (results.some((result) => result === null || follows(value, result, decimals))) return null;
  const unit = satuanOf(indikator);
  const sifat: Sifat = isCountable(unit) === false || akhir.reading.percent ? "akhir" : "kumulatif";
  const expected = kondisiAkhir(amounts, sifat) ?? 0;
  const years = amounts.map((amount) => printNumber(amount ?? 0));
  const reckoned =
    sifat === "kumulatif"
      ? `${years.join(" + ")} = ${printNumber(expected)}`
      : `target tahun terakhir ${printNumber(expected)}`;
  const reason =
    sifat === "kumulatif"
      ? sumReason({ printed: value, years: indikator.targets, least: LEAST, print: printNumber })
      : null;
  return {
    cells: [akhir.cell],
    related: indikator.targets.map((figure) => figure.cell),
    apa: `Kondisi akhir ${sebutIndikator(indikator)}${placed.simpul ? ` (${placed.simpul.kode.baku})` : ""} tertulis ${akhir.cell.text}, padahal ${reckoned}; selisih ${printNumber(value - expected)}.${reason?.told ?? ""}`,
    perbaikan: `Tulis ${`${printNumber(expected)} ${unit}`.trim()}, atau betulkan ${reason?.cell ? `target di sel ${formatPosition(reason.cell)}` : "target tahun yang keliru"}.`,
    observed: akhir.cell.text,
    expected: `${printNumber(expected)} ${unit === "%" ? "%" : unit}`.trim(),
    subject: `${pemilik(placed)}|${nameKey(indikator.cell.text)}|akhir`,
    fix: fixOf(
      [
        {
          ...addressOf(akhir.cell),
          value: writtenLike(indikator.table, akhir.cell, expected),
          ...(sifat === "kumulatif" ? { sum: indikator.targets.map(({ cell }) => addressOf(cell)) } : {}),
        },
      ],
      // A year that was left out may be one that should have no target: only a slip of the keys leaves no choice.
      isCountable(unit) === true && reason?.kind === "slip",
    ),
  };
}
