import { printList, printNumber } from "../numbers/print";
import { sameRupiah } from "../numbers/tolerance";
import { codeAmount, rowAmount, splitKeluaran } from "../plan/keluaran";
import { paguFigure, paguSlots, slotLabel, type PaguSlot } from "../plan/pagu";
import type { Keluaran, PaguRow, Pendanaan, Simpul } from "../plan/plan";
import type { Cell } from "../workbook/sheet";
import type { Table } from "../tables/table";
import { addressOf } from "../workbook/address";
import type { FindingDraft } from "./finding";
import { fixOf, type Fix } from "./fix";
import { defineRule } from "./rule";
import { resolvedPagu } from "./shared/rollup";
import { rupiah, sebutSimpul } from "./shared/wording";
import { writtenLike } from "./shared/written-like";

/** P4: the code row and its outcome or output row print the same pagu. */
export const paguOutcomeBedaKode = defineRule({
  id: "pagu-outcome-beda-kode",
  category: "rollup-mismatch",
  severity: "error",
  title: "Pagu baris outcome/output sama dengan pagu baris kodenya",
  why: "Kedua baris mencetak pagu yang sama. Bila berbeda, salah satunya tertinggal ketika yang lain diubah.",
  source: "Tata letak tabel Inmendagri 2/2025: baris kode dan baris outcome/output mencetak satu pagu.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL | | | 72.000.000 | | 70.000.000
       Meningkatnya Pemberdayaan Sosial | Persentase PSKS (%) | 2 | *50.000.000 | 2 | 70.000.000
       1.06.02.2.03 - Pengembangan Potensi | | | *| | 70.000.000
       Tersedianya Potensi | Jumlah Orang (Orang) | 2 | 72.000.000 | 2 | 70.000.000`,
    ],
    benar: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL | | | 72.000.000 | | 70.000.000
       Meningkatnya Pemberdayaan Sosial | Persentase PSKS (%) | 2 | 72.000.000 | 2 | 70.000.000
       | Jumlah Lembaga Aktif (Lembaga) | 2 | | 2 |
       1.06.02.2.03 - Pengembangan Potensi | | | 72.000.000 | | 70.000.000
       Tersedianya Potensi | Jumlah Orang (Orang) | 2 | | 2 |`,
    ],
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      for (const simpul of pendanaan.simpul) {
        const own = splitKeluaran(simpul).own;
        if (own.length === 0) continue;
        yield* differing(pendanaan, simpul, own);
        yield* missing(pendanaan, simpul, own);
      }
    }
  },
});

function* differing(pendanaan: Pendanaan, simpul: Simpul, own: readonly Keluaran[]): Generator<FindingDraft> {
  const gaps = paguSlots(simpul).flatMap((slot) => {
    const code = codeAmount(simpul, slot);
    const amounts = own
      .map((row) => rowAmount(row, slot))
      .filter((amount): amount is number => amount !== null);
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    const agrees = code === null || amounts.length === 0 || Math.abs(sum - code) <= amounts.length;
    return agrees || amounts.every((amount) => amount === code) ? [] : [{ slot, code, sum }];
  });
  if (gaps.length === 0) return;
  const told = gaps.map(
    ({ slot, code, sum }) =>
      `${slotLabel(pendanaan.years, slot)}: baris kode ${rupiah(code)}, baris outcome/output ${rupiah(sum)} (selisih ${printNumber(code - sum)})`,
  );
  yield {
    cells: gaps.flatMap(({ slot }) =>
      own.flatMap((row) => (rowAmount(row, slot) === null ? [] : cellOf(row, slot))),
    ),
    related: gaps.flatMap(({ slot }) => cellOf(simpul.paguRows[0], slot)),
    apa: `Pagu ${sebutSimpul(simpul)} berbeda antara baris kode dan baris outcome/output. ${told.join("; ")}.${bornOut(simpul, gaps)}`,
    perbaikan: "Samakan keduanya. Baris kode biasanya yang cocok dengan jumlah anaknya.",
    observed: gaps.map(({ sum }) => printNumber(sum)).join("; "),
    expected: gaps.map(({ code }) => printNumber(code)).join("; "),
    subject: `${simpul.kode.baku}|pagu outcome`,
    fix: own.length === 1 ? copyFix(simpul.table, { to: own[0], from: simpul.paguRows[0] }, gaps) : null,
  };
}

/** Which of the two rows the children bear out, where they bear out one in every year. */
function bornOut(
  simpul: Simpul,
  gaps: readonly { readonly slot: PaguSlot; readonly code: number; readonly sum: number }[],
): string {
  const below = (slot: PaguSlot): number =>
    simpul.anak.reduce((total, anak) => total + (resolvedPagu(anak, slot) ?? 0), 0);
  const fits = (of: "code" | "sum"): boolean =>
    simpul.anak.length > 0 && gaps.every((gap) => sameRupiah(gap[of], below(gap.slot), simpul.anak.length));
  if (fits("code")) return " Baris kode cocok dengan jumlah anaknya.";
  return fits("sum") ? " Baris outcome/output yang cocok dengan jumlah anaknya." : "";
}

/** One of the two rows is empty in a year in which the other is not, though it prints pagu in other years. */
function* missing(pendanaan: Pendanaan, simpul: Simpul, own: readonly Keluaran[]): Generator<FindingDraft> {
  const [code] = simpul.paguRows;
  const [first] = own;
  if (!code || !first) return;
  const slots = paguSlots(simpul);
  for (const [row, other, what] of [
    [code, first, "Baris kode"],
    [first, code, "Baris outcome/output"],
  ] as const) {
    const printsElsewhere = slots.some((slot) => rowAmount(row, slot) !== null);
    const empty = slots.filter(
      (slot) => paguFigure(row, slot)?.reading.form === "empty" && rowAmount(other, slot) !== null,
    );
    if (!printsElsewhere || empty.length === 0) continue;
    yield {
      cells: empty.flatMap((slot) => cellOf(row, slot)),
      related: empty.flatMap((slot) => cellOf(other, slot)),
      apa: `${what} ${sebutSimpul(simpul)} tidak mencetak pagu ${printList(empty.map((slot) => slotLabel(pendanaan.years, slot)))}, padahal baris pasangannya mencetak ${printList(empty.map((slot) => rupiah(rowAmount(other, slot) ?? 0)))}.`,
      perbaikan: "Isi sel yang kosong dengan angka yang sama.",
      observed: "",
      expected: empty.map((slot) => printNumber(rowAmount(other, slot) ?? 0)).join("; "),
      subject: `${simpul.kode.baku}|pagu kosong`,
      category: "missing-pagu",
      fix: copyFix(
        simpul.table,
        { to: row, from: other },
        empty.map((slot) => ({ slot })),
      ),
    };
  }
}

/** The amounts of one row into the other; a proposal, for either may be the one that was left behind. */
function copyFix(
  table: Table,
  { to, from }: { readonly to: PaguRow | undefined; readonly from: PaguRow | undefined },
  gaps: readonly { readonly slot: PaguSlot }[],
): Fix | null {
  const edits = gaps.flatMap(({ slot }) => {
    const [target] = cellOf(to, slot);
    const amount = from ? rowAmount(from, slot) : null;
    if (!target || amount === null) return [];
    return [{ ...addressOf(target), value: writtenLike(table, target, amount) }];
  });
  return fixOf(edits, false);
}

function cellOf(row: Parameters<typeof paguFigure>[0] | undefined, slot: PaguSlot): Cell[] {
  const figure = row ? paguFigure(row, slot) : null;
  return figure ? [figure.cell] : [];
}
